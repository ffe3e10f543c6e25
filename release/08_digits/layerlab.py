"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(46z>yHAE8~=b@L_k1)|NsC0|NsC0|NsACqQ2}t-fjVV8<=f?$ih&D+U49V`ehniIn*6;1@-~c$CLn~NkM4aX4sWh
?i-o1%%{^r*klDj^XzxqXkCH#u~MJ`yzZifQ(B=BSj`1XTP%a2(B;;3ing@LskN$#mYEO^nI%C8pzJb&fzHmWELBjE3M!})FR!@A
-)`25fdQZmqn`!q*m#N(1OZePRVh(XBp?VC1p<H+Utj<OKnI@tbIJ7j66la90H9JrrJxHN?|bi1yQ`m73PlUt)a@;u)^v8%n`m#o
``%j}wa0Gc`#i(9ya$()Z)R5K3#({Ek`xr(^#DHS$`^OS-(jx2lCARHnfJZNv)t*@L|1$6^G~arZ@WVI?b|(P8t=BNxp$4XuKImG
@Bjuz)bD-V0jXbJ^&AoP)l2WbedXUDUtY8yKqxg?R*t$6rs%9|>Fw*D?z-TSEp7L=1@42OkQ?We+kL&~gIYfCTn|r2J1{flMMXjL
+0xBvh6L`$>`?0(Y>8?aWT33d9XLC?(?h!kuFr1kj)ywU49s_NY(3h%05@)cRqd!6(w}CdUCZnrdjpwMKx<{S?|cd#P|OW0L8z3{
fEB6$0jf=w%|yC-aY0LZ`YB#IQ`v^DqV=pbr`&M&cfH+W+^F&8Kv*5_H*bLYK&2MpThFh1BVC_Qc}`$D043O0vpUhF7hd<HmG^WB
+F48%zQA4ASzrc&4b_H6LrDzipwv?BhBEHueD5?k_N-_?-s0NUkZU;WS4|3nF4(ROX7t$GZS9cz<21{F48>r^_h|2~+fE4?gtTts
HE&$zZDgf70o6Ng?bF^jkRG+dfCr!s*LENSX#}jy(EwWv?kqa@cs)HbB!Ft6nG!XC0@-D<D$Uw+vDvq6dll8p-M5uAga>Cl&o}@D
Xjeh1ZUzCnZ0O#*gTM;|8v<AXNY;0F626;R3ZT;vDyRWA02LxbMGl``?IXEWx5J0GFT4fZ?6vY8Bi_5N3g`{Q_T0zUQ#@}*=F{z=
>ev+4l&LAU^w85qUuG`PTq5<cOYbwKwyCeDKtrvt%mcV|18<kFr&`y+dVRx$0=k*^W!54owPbU$(U2%7UH6k%7Q>QyJH4@^zR(2h
G|)g0Kp+qara(-LNs|*vlO{z!Dtc;uOsVA_N$L$T1VIQP0VW2Bo~nP4YEbfROrQV&G8zD2k*N|11oBNbqg3`Orc4ytXvE5C<kKkB
@}7o`H6ErWk5B-Fl9D1CnHrvxOpH%cO$ah%0imXhfuI8*&;TJ(5CH&~fK3ULLqQre(3))~1k+H=kZC_u2dE^{L_mT7CPZQs@Kb7P
o<?e9YH8_;Y3eqnjRVwZ4L0BrJpZ!@f+u@m|E2^%1w;LS1PFfnBp`qHwTJRbkO)X0yQhE8#<lz(ckqe7j{`Q-_|94SD1M3+qUG`b
sQJ(&eM?O>kRd(bpr9WA{03|+xBBvy<3>Zriq@L(1OFA4^0Eo3H}1xhz9<V(g<imXv|sPvgq!~mkVQW0J;vYs@dJ%tMnx`&pNT{R
(6SgsL8)B-ps2ymW&hhP%oD|wO_k861T_E4&nN^BfDk=^NEDSOYsXWr&!?WaIe2eR*}dEjwi~naUtj8vEdTe@^<>#8N_Jj5+GCm3
m|~RFpiCyDCejk9JOTeK2%l>CNz=kbutdt!OX$pbb6ZhEo(d9U%FW*-LMH;!3IslM>lir}LY%4p=7r|z-z&Z}aP_`tZ};u}<MjW?
8Vq3u17xm+7fjK_4E-!jz$efx8><Nks<>RT|F)1gI3SL=R`8Pv5^4MX*AC<gZ^F{ss@mHQ9?$ah^!UPktKrZ7K3&ng452J)GuM*;
fXsu`asTe=L-K+D_LS4<ACJ%f=F*Q8A23iL7P5puo(u5bhN0HWk=^au9KoNL+Z@DnGh|R!>@e^fk8_6j^%=8!$5d<o^;B=ORs0BX
skFsfHO9pza!~^jaWSa%_3EJ=H6q#b#)iQ}iG=-~(U?MHtD}9z>Q)3-f1#))Ke>sLvjrhO#^dM{KX6fupa_TnvuI_}0mJC~3D4Df
@@*YH_3KCw<e!?W7DLjv`&)xz`@H1*QR&YJ9F7S8=Dd8q2G7eMqr(Q^<AkNaKybl+s0Q*`|J&K{anu7LuZc`g^(coD)4a6h1&0A2
e|K^n!9@nF6ujhyjm#hIA-qZD`kTaf`(``9f}{<-7O~D1wVa8O3ZyL66#5VC4(>^y-mSE5IB`t@1+7lrna8<Pl<kLO`fARn!@sGp
>DH>xt)#*C=J*2rhqT!muvfVZ5Y-@qf|Mv8bmaUm>#zd#12cZlOLxYQ^i*HjMHFR}JfNVDdB@~_5O`0iO2nhVK<6SzB%uR@lbh@+
s1HY(igD*b&C~(d5IA5Y)PYKa8mh>Sf7&Ata*&|ozl<GZ2UjX5n&N;!nkXZ7<^w4`p@<UXl{?^wwNhh(z^M8-GU@K<n4kcVBYWG9
t#IOJqyDSA3Gy?8${}6sr#XIJy^n7*fV^aKtxtVHxG-TM87O_e^#9&5v4%2q3sgTZtjE0sCx|P^0o?t85>-!GPZx_Q;{kskwW1Rp
-?!{$BC|X}Tz~O^?sOyzk$;25K7Z_GGDR`&9yDIP-*4;H0&CzHYJUJ<#!3I5`Y+!h%oabd{FSTnmt^SZz^CKvUCj*jnil8?yw!b%
!|uG(@gN_47!h;%*WWowbv(NEqyLhX>cCU*PxH7_A{QCbg5){AB=110iDg-dxKe-8l4*+^R=*D2dxt-lP9j|oK-O_eB6pKAiWGQs
9r67ZoFd#JB9sYbQU9$d$mIvC%8W`KDkW~KuN9=_LB*mBAny!e7r>@<>E)d3#^AHJK(jY&Scr8>h;2HgUUpE%a3y!fWH@W9LyKu(
QOFQd36{+;TqtMZ4-3=()%#;vTME;}c}EP5j8F&(q2TiYq&xlYGkU2WdlTo(OmZs(GzO)XIIcPW>Z00*vEvH^e6~isWtOO-=k|B&
-P4a5(x-@KCcI4jGbYslz@N()qGmR?_`({`y~c;;LKA^7Izy=?>xp+DgbC%XEgIA1Fz?yl<W8@A-{xbAq2qH60bDdf2^$g0gx^&n
u1bZHGC8j0yyG287_(%3sb(%n<k#2hxz0dCoRp=CyAl|JNFkNhqQS!wNZ~0vgTvVUc<{CHn}sJ${l2+@zzI}Mfb!l@C9S~h>Iq1c
rLL<Z^a=d^8`Y=q<|pE#W{)5)-&r+vGKPgQ-}cIoau!W6$mNPv2oFxSqz=-tBBdpfE1S<W)srW<&`yFKCJ%DGU@o}SQN^BvgQ{JC
D5Oa9oP-ro3d6P8hVdk$i8`@D3#0;Fg_iBSpU<qX<)>rZKkRq*d*yq#9d-dnE*zhc<Kx9p)^&Obt0IP2`f>N)*EeWq+|I+1J4*ly
M%2BaGH#^By5j3<@nd{i{(e53=GCRl-;LbZc@~f}iWv<LYmz~#V<WQ1MgUqg+E*hFVDg2bG6mt}Ov$!k8($0#hQUMV_>f3P;pP7G
6k~zPn?dP0MKO~w{{uX~Z}s=XmS4v)?Q0&>lig~O7;Fag>cR|#?8r!B1kG<JnY2wN@IwNERIr07{Uzub5*VW^DOm)a(A>e6;39!k
DgyD2(v_^BQJ5CH6;&5f#nSBanDu`@^94i{5d|N%abge0pFhZG8!p3s54Z6QGN&_zVN>*o<Q&M#hV4?vK(^n@(|AkOMSzl`3p*-j
`Wt~0{oki<gZduv#XtifP!H)?RmRfL(BZ!#WRoPM+nbJ!xETYwlQmHkCI~7jgv>#b6x_i~{0IV^47$(Oz^O2V5<;f}8L42sOytRa
oxjH8Rf0b7M#tO!CiXJ!0^o8e8M_n0v8jg!BpuDb*@`!LpvPwLS`0gp`t|qFj2~%Wf?xtf7%D5rL$;=e06OX$4r38KrogI!p$Jg#
+b&o_2}_rAT9UNfeKn5Cw3Ui5qLFzcSs*h12=3$MEd@DvCBu<&EjAM>z^7*@J;XemNto!Mxcx9EbVNa1uSz?LDG71Ut8Wd}+1#!0
sXHn_C?*ebg+iT%-Yx}4Lb%1i)o`NXQ%8PIgF%_2vw;Cf3V?+H*2VBPj4VfsX5G0SoLag&PP}qSfl!YWSy%|>(N-HD`Y&wOX8HA)
YxL)w_$e}GP`5Qfd5QJC=>w>0j_SncCG$XtmP!-^ihEnjAv^s*=Uq%Ih7=!t;uDcuIUY_!swk+$P_t+oVK7;t(-&D`uRC)x#7_Ho
*NFij42)PQ)~F^zNzO=nV4DL$QP?*FbtQ%%!9+zBh>9b=^LMXFsngWBrX?83cfp#9TS>j-nYv>!1y^g<>d}X7^65Q#^~bzzh9jrV
n1T)hiTk5+91yY_hiW(>C!^x+A!o*_94taJvAB8{TY<nNl1L<LTiV>?6ePrndx3M_K$9OlaWXVxQMXbiH}8mAT$_Oa9&#MSMWF6?
EJ$<ov20F?kPi(FB(~$hBTlIKA}vcL3SV3>ZAyd0RjDNnl{lQ73zWm+CIx@$cNB}z1V<nM<t$YYKq=gl(hva?TFdO@>z9eSn(Mh^
&9TH#a@E<Xq!dg_PHzE=K$5%A{?<`1TB2z4zdI)Y(2SW)Dl<tHeOX0!t~o09Jqt7&bu%5oxxGm|?S(*2hwRQ-(x%s*Lk>4MIJ<z8
W&2=lCxn&LPMv#6&~UF^@Mp`!IwFY5)*>PdQ@1@y$n)#L$moY6{5p5(u5h0XcJa!qD{}m)=4(U6@1l^X>zPex4JBei?7a@3LUcPB
HjHmz#IP|cMQxbkp-}d3@y+{5`woBU-)B2gec8`G{Kk$1bSS`BKZem`@X`Wi=3zzzq3Ejz<Q!=v%uT4Ydn!Sei5<+3kD6o~qJ!R=
GzoOm;ArW=y}Yun#nKtB+a@|{CkQCn?AKfilq-IrLkC=Chbg2M-DnnZp5YB~*bGO8;clQ?Wkr;=1V#!jnXJ-aneoYnHri~ZPrW;3
Ib{S|$?^2fYCPvhMy_R=qQ^}%l@kmfEYXgzyrwfkNVA3mXu&vPMVOYmZHOiY(>M)KR$&m7PUXSi+l>ujm<^nYn_6*Ul9{w|bLa5r
odt)y>A-R^RNFj%w^(YOlW@>*z&E|3??dQuEuou_wjYxq9UUhKZ8dKRo2%V3(#iO}MCd%CGHsRUltu5->HQ6wOyw?9qGGERXAp5V
^n0*VI7>F>TB0h5sIXIcbKgpexQ7Yh8^%FpS7>Q5G=yGVstXUg9QLxMbadl3<F_JR)l>3iSSzPZdL>OWO?0VRy38o(W^-}dUAtL2
DbYnl_0guPDj&*y1yHkaO|=V_D621v7Z{~+;i~C{YO`)83#MF7?PBMfVTf~;da6mG6c<!8B6{>3Jnv0y>(dan3sB*eC#%MllRD6W
M>e%&O)w>rP6()#)LS!=d{xFUF{6fKF+_R=IwP11PdZMT9UW-YH9E3)LdsIiSdBA*v8n9$&G7Gf=5I=JiAtwJNH?63qW1O>D)pk4
*{!J}q3fZ>dGXHiVheK|)k&4k9P+T+jN3J8jVsR@vMHh0HW`8~4$q0*@RB7(7(pBUp$}cpy!h>L*GO~4O`!K6NwU>krM)lfbD(ci
d~J-C92lglJUa&E*9#?R7m>#+kWB68&ZcoinB6MmiE4E{3TVG0k;oc3?bZf#3Fy7db22Y#D8%l^vFE+CrLHw(%@#o(x1823oVsL7
Mpq4VWY|;IRB2XuSL7rqVHu%K>}+|m^Te&lUNujH;1OKlwZ%+iYLF8ONiaY^goQKdX%#ID?tE)q5#!&_8l*zR*)C_E5a`|RFkid#
#<X;EZf3E_BidCEiQ~KTyLMDJxz-6D-V)l?&c_r0k=9X>nYQN@%5;H|qpolN=RP><y}R*5`>2U$rfEWwmubBYfY(^b4Q?t4fd56Y
!I6U-5CzK|9FSpDjeD+pzO)WegXsqFN!!~5gIR}?yx^gu@H?B6(Jj7N^WxD1t~t!!#^y&JDRrtG^+h7qqg}y1)+;s{f(b&pdv3x%
LBplvK3=_~h|Jhj<KVTz=%TMPRnlp821QBR!g{@KC?_YTs;3*UnW)-R;vYe-1|>c2)GBFJ4K9n9s)(*$CGu4I@vNx?kCG=mK1ATZ
cVrVFtl~kov?wAixNZ9>VNGz)t!8Aa{d|8v{A))1din8p@THFXgkh8x(q9fA9u&;H9#t8bD)RAVg%6=Le*+thX3yQ6M$o2WV}jJ9
R-P;?B_wqsYD&oW!HBngw|qhqt@XZ~?oP8PX!V(|Vu_Hws5g8mlwy4lfd&>LCnnl|+p2uq>T65*{W4+Xs%P>=0%qkFrKO|ypkhhW
irl8hy7pz7i;Z}+h{oi1W*~4sjFmqgS}^wAWJ+p%cR;5!Qg~0yhX9!~elvj6UUX|heMKaC9wJ!o>KTAxW{{TZv+atA?o|g_t$2t*
R?;o^%I2hIN@z%GT(~LuyJOA-=wYZ`5?y2k+ysAzvI7V(U`W{k2ilf|+i~e-c;!coM0b>!qc7!5OzT7t_Oj~fJ2M%NY~Qb!t@G<)
iVHRX(S|@Cj0LK2(u~j<bbDX7)kvBfNh&dhV1>FwNiZ(-#mc|h2*WE#Qd?x9w1KpQ&<Qb|W(b*ox^-LA_aBd7K8LwUwd$g;=zpt!
goB;t&C^v72!e?WSGm`@pHC@G|7GZEj<Bte?UOXdwLRI6JIJ2<a?ww^K#@fLEf89z9DU!ZlY7OASyEFW4|X0t9~q#rBEMs?A5Ve^
Z~)>4P*_~$h`Pxj2Df>7u^=iMsCEv+udD%}*7uKs%`pQORakJ^kZtEwQhq3D7EvoFqHEh`kk5~-9=df-N+qb%c0JnYc8IYp5K!f7
v%HaGvc2NAdfZWl6uAtAom@m-P|(t}Ur47_7Bwm7y(>awNq?qeJUwkrH6&Y1;0B=p8V6q)g%36xwTcUCQE9n(UtK98;D%vPrCL=G
AlxDfB5Ay?4|*EeD}`)$r&)C(_Jml>#(18cS1#Vx2`qf;<ARd;I7FmOl0!~6bfNh}XHyP+-Ex2bA*b7b8@)hVl%QqNj<3iH!f6<B
Gb6yPij4F&@K*uZ%~j1Y|7+-^ocDGzfq~8m9Dq3q#sbW_I0>c}A38uX6i%4VqIwmLF#TXIMDdIjT~mPki2j8fjRBT1*@AcdCWL^P
|Dk&DG(wPBiC*8^@%&VUB&v<JNv^->`bTy`zee0~CM6{thvm&XnmznJ#Q7K9qvK_Uw65~E9U8MUC%1=UmdE9LynMRvT%Dxddt#06
c&VA0B1j3bF(x69*x3EMe1r(FSB+Irs3dU2=*4-|v&lB@V^mMIYf*z{#bF0y_S2aC2Tk{@JKHX-m^{cqm;TwF$VP{Z(}_Htv?~MP
d;D*Wt7Fj-Bz|G=&~XvTajJpI5hT!lP>`^*sqk~@^ge)AR4N~LpHEl0>3Zwfru0%ID%sD1w&AYn;kaA9*P7E+PXam-N^Y_lT$xsp
x1>Pflx+*l5yuW1>d>8x3a*k4-=zjf57J`s3S+4btIFy#@6R>%A)mfIxXmx6mc5!xKO+y<%;bqU;dko<*%ER%wK61deDtPuiHpYb
+uZNN1JWfK9i6N?aIqgJJyN=~NkozNVbfu=CCaY+uP&09p+N?Yqr{ENtrdwqW?SH)=?W*e9Mp3u`iIw=*1kP)Qc401m!a(74H-<%
T$&f<A;%t%=crUS7^3+0`RJ!!8sWQdBcEsQGueVUjm&5T;UGr>Fl_?PHaX#80Fp-}ehI_GqeyL`MQhqS7!C{3WCh4GPL2n2=o$fX
lA#2LU+q|c=>pJHHxz&`VpnZ9S!=c=P+03=^&S_Fnp&S!g?SX<*k|C=TKlrr>#L<(_My_c!RPkQq6xYPk$vpKB3qU!<Nu!lDC%E%
ti#RR6$RKjgAN$ZT>s=R(;5*w_;$RU!jphFJvf<+$3o(OiWDkELe0@cdcfdW;U?L*7&+Vxy7YE$ar0F#6SL{{#9_cd5OvNfqM86g
LqTv}<?>(BKBh#7r6v0|<A<q{n^1s5Y@&@L!H1=~NJIxSV7pub6U-QFjcONyXF!wL)WO_ljF03RVi5>jRqA7nxT{TOf@W`hDWvho
nIx0Z1LOtDoKJj_ph5`Rs&o9_O;4e&=iTsEJn59?Xoooi`^^e|`UwZvo9f!EJtF0<%htVo=o+{d9#!`MJ5YD_+gqMYWE&5F0(T+=
;g{K>hVv7gIhTjdDa#WKpppl)jY~mT8o*Ei>WCx_eo>yH@r+v29he3vvjbw{29>j9?C8HZpqp64G!$FA_;>H??!^xa&yy8cs+E8W
vckTjO&3@6`A8eOB)WCXUdd9k?}d~KD(q5Vh^B5S2xPDxlHuM#9-<V8<?J|NX6cQ`aNnH@s-QUsqbw(r?-GbSg!&Q4x8>a4X2wS>
w)Pk+U5tLu0n(`b8K!<Eh*m2eZsXpGFh7Xzmb-j#mT+r3r&Tf(2<B9YRP@xDL7bX8l(%y~T;8gQy&)@NMU7Y&+`b4KtJH|n$8+~6
!^Q0i%}w6%C{tyb^8y{e2`Y)6Y&~IwezyF+a;FPv`d&pjeqLYA)1206vFO%pzxcb;%97(6z0JoX7;$~MH8QhVuTqu8GV_lj!_LdD
w2*%S129|ctlY%&_rAh&l@);wQFykqd&qXx_`MJ50igjdM8Qy4ucsttbyd*Mr2+-{2OUSKj*;s0^>>JhXi8J7B_ch-o1)6{QQC?D
Y|*l{8vlIgF+-;B@n_sPnCTRcF*Q@V`_4f;vbeSd^}Z=XwSL0_0g~j6Mmde89<MjLT#M`myg*41A3<M+ZeEH&G2hneK`^EjM={Ti
6XGv1F)H2y0iX~K0BVBglB^<%%3)Bpx`d33ZqODQ5(O!w=+w+iO^-Df6m@d~9y43vvMJ)SqMKuiut5#oK&VCqfu?fi!hQyYzu`)|
yw>|T@O*Q}gZ{j89tsvjM;u26L)|Qv2PJE>q9lYuKj(}wm~@B4j@Y3WxE?ki1VJ$xBM11H5iX5wvciBOj3>F~fSV}I9v!hdsJ$6*
ajY!q^lD(!<L&3f$Gv>dUAD)IH2Xwx%ZT*t?m98+d)!?SGimp`-ZYJ^(%jZ!xGjt+u9>X~OD5^8DA&q{O&|$C!bk;Uz6Z!;|22#Q
l!NW}t*4{6qZ#q-_5sI<PU!|YKuqTm*Mx{Wp92K)d>g^>q30xDf<mBELA{I;>2$SXs2~Sl8cuUsvA}XZ#QRGNoas$T($f+!ZUHD@
Feeo#+gcu+YmGvh-`yzU8@^rp8~al@H2555h?Q0WAX8C>W;t?37+Lbe`_u~||4?P#X*n*LYlBX53I#AoWe^DQLBtM6swF0%Pw@7k
pWp8aE4dA9sTB=(^}0i&t9*O#-#~(h5mQ^J1Jy3vUfgGKnUyF>Q$ow3o6AIM&Pit{!W)R>06c<#{?ICFLa$E#!dQ>e0{5MMncLpK
`~Sc6$E?BnY>DQ;4F4`5a3Vv{su^<R{2z!RfOVMBKtF=Cz2Js23I~O+Y}H(#^M(C7stl3Ja@Y}6(LbtoO8IrMf7o%)w@v=p^Urre
>b*p5@Qn*@I_LN6dl7A%^{o^&DZyQ7J>LE6$-Lj}W+Oj)UHfs>gnhuaJNgL@FY#pMuzKb^5BL_srxr;c+WTKLoNbZ23n)J~ZueRC
vqVv*zr2bOm{7E0PY(ABQCO89cz4S~NVe1&kabibprO>Rzb~0=!iq1|jwX5rh=TKz5bR*n!KL?-2!j@%xov^tXZf=NW@Ta%3*=ix
&Tt+et6-@FErcjBFoS|6<RPVp>;QBEC5G~_dQyBX6w>!-fC*Zw`EYlBy$%;0O{dRxcp=Q~2Ig3Zh;jOB?)@~tkCF3Q=r!8%loAQ{
%W~Ujue{k344A-{iozebxCDYUt<XOLW)xQnMWXH`S(j>D6hOIQhE*ySrx%*NZ_@o-I|m?2)nVjQG^t=FqSjX;qWF0iY3twtZZ+@C
!hki9tB(iZg4LSmM6z^Y1cxRYXlneV0M~$m?Ov;Zg@%a=P^m-p$pgPG8%|yp3p!|ZAYh}&J0s|zuM*;A=uDb0tV{M|osh@?;t&1`
_zlL1OC(X@Z|i>tlN=L@!@$fET(B28cO#3cU+Ev&7x#XMs5YIu8iNhls<@EqM=1?PtHi+T##%X#p^zc^*VYQeI@Md>7af`-McNWh
Tje2izV0cn_b8K(U0(cD2^$zWAxI6%;@Z74s#YM^xdixKbf}P8GP2^z&|qd<o%l`|#445(KP|jd-aaHxP1agxV1cFIJv~xp)1?mh
8{RM?Zw;C4-XGumJvL&#?U-w4?j5+xTnJFfH66xVD2CmGx==Ep=p^|BPm<Uk{%VlU$ZyH0M&ON?TMR~;t@48LHP8{xO(>eFSwqOM
5F)akme&11+*gE$8+!O)qQJ^LLxmrI$G~pt$>S<E-k}fl%VnqA^IIRZ`pk>x=`7Y#st5&7gCd{Z1)3IK_RGRCm?*?)g-A=ygvvkR
^3k~d&o%^x1ETa{$2S9DG<mpm(B<aBI7%7%D4bb_=*c16JC!6oK3SOjB*fS{tiOCXKUWEC1HlSVkj28^Luhhlp?M$X)M=$bLO}R%
lZh{d;yT<eBK%!PQtWLq7WzQ1K_>VBgKvv=76QcI!~{>Q{iqtF*uIz_lcA{Qjt1S?K+cXf>=e^G((esTa`X)c`lO5=ob-Ad59QNa
h-qL~zwW0`9GCODJtBDd4G`d<PRG)oAFhl&oCeJiK09%;3?6w)@fX~QIXJ)*N(UNj4rhQRhx)!?IyKIC0hqIhx~F_}o`IpfX7Apm
;nr#%7P%|$L-6q<xx(9DMH1kAQ$L4x*1X+$Cu~_lRH{5GIFM2FOJ4Z1o@d@|_rpI0mmz1^LCW8jyrBOfDT+fOQQ^*z<~b4G*p}?n
?ut>t<=W+d_*`j=-d$EuiIw1hfJnwF1_&!)vs#hpG_0S#qie`lWgEZWH)u%u{o1-9TI_jBVra<;NF%PBpU^zC1>scg05zqhVL1jt
<XYz>4nc4Tv!?S=+<rw8^(A$cz~O!NtrY|;<Oq=BI4&G>r8`YVG!x%QH?xK7w>jr9znZ;?O%!1Ao-++|zY^>~i!U^sCBI}1i)5Py
3^GRW6&B;>ML7y|m`XA!A58Q;*Vy|Hgie$_-%|pwf{H(6?g-WarXqksNToG<uw++b#uX*0iE^WoI1#n@>qEldc2Rprl27+9+?LhA
#1G1UmS401K_6QNGIlPH+N&>AnYW_OL{Q*3Z^sq2F(pEw@j40~x8hRnwku`2;bbZ?uvHbWs*GNt7!*&|e_~vrOW@j@JEz{NI!O*e
1QB3nUZjkg2zKkmJ^gbJKewGFzU`UrR+i}QzXeeDJ^oNQxLsT}h2~hO9en<q#q#^=czWBOE1d8BCQX~j>-Cg6IF;HmxWC6;I@vbT
)bMbLUxjLGPO94oRV8drGTB*S{eFUx5V{_<c_3LBNdk`}^^cbM3yn#5StK*$?ECf*9CT3gD$P2&Vy@pfP`ng97J}(;K~DW(4DkxP
P;Bb|YYj=rUInPZlT!PtSnwj{>n{Bxx0INal8#ia!a#dVa|`8J^sEJ)+nLQE7O<E#tBlE0mW#;!+AcSn1bV7Pc`IR5LWL(nibw<$
e$6r@f&nDSvp-)0-sv!cBR7iX!GWp6Y|X1iby?Pxdq31~iTicXcOK*Vu-Gx^+4)5+D}X?*1r{vq#g4pi2UMve8aQ`A0${<eAG_Cm
#j3%SFeo)uC{Qs)?+Xo9g;qL(JoHG!gj1S?3Q1w}+INL8a`6+Fke=amjVHo!{V`!Ez22%gN3WucV~(`?osxcZ5*ih#Jgw<fevB>L
bvE`_d=B{*dQmkaXV2z<vId92+n*RE&kDmA<lNOc64^s|DCSe_IrOxIvm{gP<q495c$=uyYeqn(9>m;Z?Mip{`#iU`J;Uiw-t%2x
RP%fxs=LPBnkdU<WH!loD3#*k!Z}F9hL<l5)g@2SoUji*zK7v{IlL))MX+C+*bNSd->h}7i}Ay~-nOK8@xG`~>A$qL|7z#ou13{x
&^+r?=d2myC%LDQCxg2k;I<7QhCoZLAVqCkyjawVawMR&70lV;-Y^`zQWZ2(;YlolTn{8O-t4ksY^c;0xSDiHbOEy-OJ@bi0%ft;
kkG>t>kePr8?g2>ab9;Li8}0wls0r7Oz{*-!7cn+y_0)0Ar<A#Bfu+n=UmeBQsG|Pe!AiLn-B;c74j=<x&u<UdiM?l!D=M_3`UH3
U~!!Jx#Wrmw!=`tGi%XS1ur^pu$xlLO3?G2rM8vc^^yu*S6G^SW1FljNTYmR1dqiA2{Z7+j35mh-?Y%;Q#3O%GmT#iD@in@7oH=1
aP`we3BGY&nS)ymF=h?A@B$JRO{Dn(MM7~96zZ!o_S*EcruL~L+IIb}b0%Tvl27hEwS>-daT?wS1DoLgYTi&zn~XGe>5om^;+6oM
ok^mm<kg$O8N(vhE3-y*cflP9@Idy?VC-t9Cy@uIVbD5(=&ocfiJ$_f2Efth;R5b;xLJ$T1I|gRbJNls3GeaFq}m6uxkI}>8QlX+
*q$A!N4<r>@;P(f00)~O3kYXUl<C`{guRDFW}7Y<GguLIks#<GH(raPX=CyJmY3|1YOh(R{uVZv9x)2qM3N5YPDt1DP#vCHvlAB~
X5U0x;V}-Fa1EjOktgOufv<8t*TAtc#%+eo<yr7yD;m?rR<<v64Unkn`dcMXlpyWCOt<0Ho1&bk@#HbeQ|(7+RE<>*fO+w06yg;n
!-GLG*TuD}j_4YOC<O@%1ark4ZA&vU%_WMa5TLv5y4tm%G>BKU7;3hpG<d|Y;X#t_t(US1RxZ~tkw#d1I9d!1ND3^d;AwOU3Q*eC
WHi~AyC0dRN~3{t{*USB;qc?xyyNM|3gTu-gar{4DkwR5Z7qRgrw%s@($#03sx)L)1b|A~1!&P_QwU7T6%ZY9s~$n}Bq!URu?rVc
s7NJlWnHoro#Yh=T!94|12=f{go;wZ$R!C%UERc!5xw>c`c|S-_hQ(dJyKR4E2ZD;E@eM(T_2~)+R5Rf3`9YlbX+`ZyZT>4Uyr^o
<5dEXqSTlN!FeO&DSnAeQ-X?xfg|ihaXQlEF(8sfD_W;ww<rRt=Rp0p^53AxSLYgld@fWm6Oq`BL-)6Ll;CuVCZ!Wr>dRNf+*I&|
u^j~Dr2jQqn*%eb;whx4!*Hp*;ks|8!RsQV5DNf<1q@C)5vX=BP*5F`2EGROdSi0ryp6LeHjvA8g4n&tQ#sE~d&PcdT-x<AIM-O@
5#kihK*_xMFMB~~6ZI{|n=X=S81}T%VD}0AEc6A(Us&g^fuFBu)p%*+<7?Yp;`D=T?u<x8SWrTV6k)Ps1BvvUEtow=Vi0j521p>I
(^YQ0iVVjFA0K1|YN3iaVi?3B&5JP9xO2$N^BS+Zgb2oEivtmcI^8rf#gXV3xjZwhIWTDIW&7%=ckhNrx0gW1Du;*uPaIesn1n-i
+U<Z;umOZR*7P_Y2Hx;xap9I}Ny%Fuhtcx$%uTD+uHjH=h-pk~3UrTB5bxbi_Z%#}%FR4zJ4hhs%#ui1iSWC+2Ro_Nl#FPylPF*&
3SbnW+jXdo=<TYdh!Y?|6+Q5!)i6r72HF4<D10%e`1LWpuXD4Kc-%hFuGkKtYm3z=EUL%R+=c>#Dd1ND0*vvlM+8I<R$A`CBR~KJ
m@C0RT!NRM^7*lV;KbB<&_|*jxUP`yI5Q#PnA&02Qla3wnc9}6T~jQdtjo3L%lSf&jlA4%6Kquj0)@2MUs)oep6tz9v9;!=LycZH
l?r4O#*a%hgcd?JTsGL5P)r8p!xExkk7k1-o8gG>nXKsY!#f)}H}#1YeiovMz}Lw&Zgd;lch1nzq*N1hIvGJu?Tcx52pku7b+m{&
Fe68dxj2}?$w=ffNfKU$FzREun95xhhT169gP!KhR4cgd(ty(x3j1$EZ<PKTQ0eTa2WusJC7jGZpIyzmskT1pse`R#;B`u-m>u+<
jkEs7noV_rbPWeX082!FHYk8d6W<V{o$xDhy!|y0umpk|5*$gyL2zK;9VeFlcb|D}rv7D^-xi7blut^5lPyZ(L8@{J%K^XgPX0Lj
1#>jR*{2_4HGcv|sWdeEd_W<t2eRj!>0rQ2n*xz|Y6j4xpN@4Gf$^5I2!j3UrIvQQ<cYFM0LMJJ?mhg3A&huopaD41<Pv=ELtSWW
>vbh){v4(np0yuIkFwJaaG-5fQZ|mRt~`~2(Z|7}Kamw-Bls>K{N)U^tL@UikI}NbZ(xr^I3V#@uzKqQmcMHtawX%lyS9Cgc#vRu
1y|vD2}@!qi6q7mf$z%9v&s*Trn0`ocsm^RU`Wm>hPcB@N=|=<&5|lVsH$G}M=!eMbdFPUT49KppA$pC*`w#>8cKuIw)$j}0wmwM
86=_%rApo~I+Y|>3P^-QFW$aoOY*Og-Us;W-gu=aP)B^LrAG*kOCVjZ*V_J`>o`!U9)gaJ9aOBHwgskCO!#YPXCep0t)7Ec?w5r|
DL`TV9B45@XO8oMd3d-l%Ty#t`Ov8xBoCAV@oJWQs;L+0VGw3atRdOfg^N2eJDJIPN?iNA8+cT=A{DS1Y^Ct;;9Q<`QJ_i{QJp4P
?_{G)XxJr{XI#^Ib>g0g`ZD04#r*NjZr325B({fS^50b9iFo{OXioc-9<3ZcoM(=3v7L3G9t!+N_Z>&r;Py5#3*P>=!_i?s$%S-@
er{uQJQr6Ug-^Fw*xnCchJ!qmBOD|1yB`|eCp9`y)ncJUxsZ%_X?lvqNlcqbn4Ckqr2%n^N$3nA?<<3LyxomqZ90Y+I4F^|QLj}_
Ip?5{68YK{j`1PXg01X(Uf)lbk=>x{l!7~QOy=pmWsx3r&9|x3@-uHod8@%v?0B7z6ov5P@{<eP)MS1<Wa<Mj5Vq&|_y$a!PHrKD
Dv-`VlqiT}zQJ7Jsjri_$bnJ&r`*Ud>ANHh3^3bSQN{ARl<zlcuX74Rf(gQesN;Ic0LSoJ8PKAjho}tWgSuWA_6Kh;qSiAhVJ;jW
`XBY}rTqJb9<b$4QUwV7%&V<$QL422NBp@uC61&4s-}y+i;-?&R1Ga;Z{Vxpw3!pC@Fxn3>mw#rQ!uI!ls>ftdNY@NfGiEXs+hPq
ilrnfC&UIx;6M{XLzj?ZrQD%GW6D$_){A_UHj>Cw+`;vOViby2p@Gvt?4G~Lsd82i?s1{@k)vUiZ2s;zdwe!7320tYVu@aPY`8-m
I&jzX^8l=+NqvK%2U}wk4z+b5&E**y6RLov1~_8)1HV+zYd{E;k^sYXGI*LM({}7yB0<R^uVYX@zmIE;A@IbOJm)247$dAAjbQPl
NcbxwMV8OgN+^X+xKR_wmM!O&<NDkPe|+zwPNIzR+u@|C1TH4bjtfch0293NL5ZT1^iuYFCPt9gH<mzo;$Lj}P5)%ZET|zW!jnZJ
`!K+ugPFQXf?|F7z`3zuziv(3-yaeen;#{{LI<!CLYmO4xv8OqZeegAWs94+RjSXj*}qzIvO0R4uGbyVn3aWSo6uvw17RvwufyWG
O_dgYT4;$|u7_Ga>K_^ISS);y$uL2#7q+gE?5%4X=cg(;H03!S<xn<JMpA9TMsXjeDTDP=n|@WrJQ{U=NE3j^U&c1NQ4y`l1#FUQ
&J&*<?MqP^g$NAlNzg7fB~{=xP9L2r%7`2~b&u1#Avo_+5ePR37b%UELDO)dkOm=Un6MhWCAEjxV?iNyu?Dzc+#bMAGb3@AlM&3z
p^d*+yII>pngqtReRuGkP?(Qw^4|h=wlnhdFoBsG8o&vNI-IH)0V?NgoV)$H=VRbqlfBmQbIYN0G-Uk?B1Hw@O>S9Q-Jz`r!JK0s
O-gZt8XNBXfX@UD0rzbUethX~ex-sB2#(O;j`y$0A_vM*5(r4bRZ>p7Gza~0EKWX@;!?dGB_YP*uRM#Ayt6HlBb_BO7M69OAl_A<
9MCQ2i^=<g1udnjEM*^SY0z6=jUtZUhgfZ~Bt;<kVH;a8s;N#Y0Vlho4tTi?#|kxnGCP_aTA{5Kfq0Nz0r#!at|lv3FX{F*3;qXp
QRcn_uo`Bi3GyQ4gw+&OfQhWY=c|AOO-B&n`BX0;r7VqFJlX3=3@8_s?<(4Z%HdmO<U-A%!N)d($Cmqo=IVukQCT+^0+(@e;)Hsc
IIo`&{CPlcHubMhxLg^D>2(sh`D*Sq3&`>zPOu-Js5KQPY#)_2sFF>&YPJQ1nzjjmF5FMo;k@WS1CtD&6vWE-!OPm;X7p_x&8Y-G
V@4d3htY|YW)o~Q2?o>wsgcKpa_nHBsKRKZfH0LX{CcS+P(sj_8XqTm{X|@xbX*M+Av53M>@W~TfP#gnO!kDec*j{Dj=lx9KHE>A
1tqqPaj+x6eGOMz5+O*@lp-Fz`pCU+*H^CBZ<fp|@)Pl7Of;k<2FZ3a!IU6Wn8^}%s-WQx+md@UVrsB>3*1apf_O++=gK5_0?Z13
X?&qEQrB1}e%xC<c)pPb$QCJ*$IyYTO^y^t2VnKvU7|w59pz*?Ix_-6pcN4a!GlVl%f(;evdYqztiO;KQGv%xCa5MzW?+n)bOepX
ASi))B>Bp?l1HlMg4Y#6vE|*L2>?|R0Ail1s|(6dIgzyF>$G1l!s-J_nk8K~Yn%mAtMH7~{p(kaDQW^0!IwO{I<}mgfpM3zfoV$v
&gATHvC6mu(Ewot8IFw-mo?M@b;WONDs6F;z;#xm%FSxd4oU@*%PT?zUQ3EfLtK&?MVW@<9MG9aFcK#^XLRF{npvR*EY+I5OopCQ
e0v(qq)dz8l!1J5G#r;h#I{7_y~@1*dkK_sp6V!LF*OO?(*1gkLEC*>*NqAsQe%w8d%<=y#YIIUqSmV}L@6Tf?)b(pK~=dfhlH43
Icl6<L5a-wAi{>TN;_6xzatGWR-M5vAz!gZe=gX&dRz6zOD7Ex16`AbB|?$cY6$MKfM^S|Z+=BFj_e;##tJC^5>XlEYk?nX1@ULY
Dhm-(AgYg1Bq>A$p_aSnw-7dPrb=N}{@)*Pw<(Gsy5`OYdI=C6z<%vq<y34%{bX!Bg7Am#sH)hE96*;4pPm<>44gHs01y~M=41->
%iR3Pm#y*M;u*k3AGj{xeK$@ebzQl4t2U}6?zqqy9qYjO`l5%Uuwb}B7)wKb^MC7Y#u15k6T6Ykyen}uQ$u19f|E<7WM_#nK_$IH
{L+g}P-;+Q{AF=%n3<NvR78UG4(T&Kb+Vr7p<Qv9i>9eq(vRy)mWK@X<~W>Wqg^PiE&$p?cW~yRX03_o4QUUO@bzyh3e-*Ehk<ZG
BZkk@pXOtW7&a|y$AZ|tfh*0OZ&5;`_3g4l-9X-fNF!@`IZUe`JFqN|V!q-2C-;Jw*DG8;=##P%5bkfAbBuk%p^-yG1Uy1j1=X2B
Hi5~EOrTVYw(_If+t0rbP;RsY5`Yp3Fn722@5JT}kaMSlDhQYok9O*FodO&mt~N9njJ)kyP#mgc>SaYJL9HdFEhUDvYU>kbIT@HH
W>rXIiEXdntOe_tXpivxYAkB1QpbH1Ixy<@dABB(Us5VVHSpp8jQ9*KbX)MQgtY2zi4L^n54lxO$BkI33&_ckLGY-Qrxg<`p_|Eo
-QYAmEoS&%nSsocKE`%@+Ge8k#-&Vs6{KI*-EqqEt7BB4ex2~>aBRL#=q=QIO;N*uva@ZOGJ3t2?`X|WoAG?=XO21MlUYHn-)YcJ
b$ni=JdTFr9i?2zl5(wR((`L@nnfhZk~GzCwKbt3&MP&J_LKtgD9BjET)33oXpG@2a84+jNXRJ5oY@y0c;aJ83c=lHI5{5Dmi{#&
`#@iy`t#=bk=?36$`sFwT+-}b%r~^i)a+H%%=i*2uYNVLu3z2HE>*s1VYHNshGq^##xZHeyI3eMa{<W3*2aV_2vmj(3a-a$VKTZ#
MQRj5%^}Pg0lY*NB!}5rk&?$aRWiyhCowk-Yj0T+43KF}E-<_rSHxNPwfJI9gqbMKE)#|+Ew|KLP?yvdwl4MycUxJ6(U|1a)gxaX
@#3z1dt&JElJW78%4CmuEE^P&(s?=(Ax<fR`w@dT(vJ95HE}@CEktVZQL8GO+HcWChRP-eMl4N+ivi1tIO&yWQEefqAfOZ^5;#gW
#@3;fhPyF!4!BypJ;f!Z?0NB>^_uM~Jp;)^4jz0<BaLzu_q)iL$iFAOAXYb8#6-fliYS#YXydPaep0z4j!J<_Y_(Nk+Mg20Ad?&(
{!rB+mX^wvVe%;N;kx%9RkNWpxhP)t86?}IhjAe)FA^kkTdGmuD5`UD#LylIVPeN$C3Zljhq>~8f`+Xwdsm`lX(gc>2-d?#qBV8d
v4SG?5m;>=X3+w8go@4;)Di-_0$_p*gTCwH;*#FDaRp(QBP|tPN{TLdQSD@a3SC7_Ey_&uHJ+Pnn7cq#!nnOPHXK=8u4FPdW>C#9
R&O_sxHJMB&T@Wt-cdRRYttD`)hVUZc8I>INvVbvl!Yl#L~JaKw))g*x2x#I65LbKyl!v!cYR%+H33hHHg;&!0FF{7jN~^~X>wfJ
<m^5e;L!X?u{$Z*1X}k`5W*`+E81X^Nsy37k`)==SD*5HoTTt|KX78M_GiA{RlO`}74v8T-eOdMwJP2N!FI5M2qso4ScOD^;3S?;
9A^X2xQn!%L3<uW5Yff~@qr9Q6_CYdCA?(H<B_#>7E9PjW)wX}I&g7xlB$3|!>z$Q6iQ3TNck$vNp}(jnEjiL?(1S8{-s4k6bxUB
E{Z||c!LE`B{xyN4}Lup(D0WUn=<^50<VTFz2M?(c+`QzW7%C?b3>^husMf5mij^nV0e{Cvflfl;eQ1`7(f8M0Mu$1Tew!durHZY
JU3OF*e6<`y+mg3wL6Bhppm7`XdYpFIcm^Yz^QUHw%5M&mR>AQKH7w$#wNB~{ubjps{39*VFHLCC@^?0uJJvPC*>`n_dfWF<^-4~
@7e;W5-nvpl0Y#YD!Y&kI(N<sz>HvM4G{ow(@Mtf1hj!5qrBJS-D<h-fw9XcG;&*peD$wRImt<|h=Kf(ma~O14kkLAP2IWr_#U35
=!C<ssJ)P8@?qP8>6;Cf71CzMI2H)9A8J4(7z7<BGP(YVO6&1F{u%@Ev5cC)a-)PND3;;E=v1zxl{DBgjmih-@MNJtVt(AP`EyUO
tk<rvnqYPE?*%-0(jI3Qu<Fd5<qQ{fwOaU#Z&X2gkflE7MGbaYmkp)c1<?cGqw}!0Kb0dWtyVb^yIa~F`CQyTarCOOg^6ZQoJE=%
mtHNMWqMXJN0Cj8s449j4O5XUSjvVNEVqqfHh)TRI58>ne7=I58%n6*mMox~_OrXlwF~eVZK(E1K{TuDg`6m9w%DYqbT<NzsqNsq
_mRuimjq?1l-X1a7D)(Pwq!J{1c){&bf#&dCnZ!#5GbYD5fRE@5G_mRdXbfWep4S&?Wxv@H<S`zKDzdtKJ!c+_;Fx0UNC&_*}Usa
G7o^Pg_AaX3l01Yes#Tgcu#)0yYGT9Y62shQ9Tb(kc0>cZyEWls<u#)6s8}uVeD*Yew^AwEtvAixo|0=6kw6mrnpR^fJh;;1Hoh5
@WA7b%g`I~mBHkz@Zd<SL+SVV1bCpK{^cG+1b(-k@;m|skeXZA+b-rpPDDS9XWd05l#0^X`&bgBIlPs44@C7Dh|+qE#dnd*a&kc-
<(hChD3I7cg!?pH7cWro<ylzKd<=|rl(u@;)#>F+(&By)8Py#3U122BnF=L|`JX#*>0C=47I@Nou#S2a!_d0%p%0COEUT5e^;ubm
*!7B`*)F*R^e)Pg>r!ay;Ev$PG#QXO?M`JT5MO{%cM5J$5`rK(v10FJVWCv95Bis>5}L<fokNT8144s}2M=z?T2Z(*J>5c%+OpOP
(Dzf-%9T5A<MRiX4aWh*CRhE+_^Qa9b6~*qDypbS2Wenc3DA1hL!~}CyiSU$tSj*QLyyZ%629sQ`@6<-aFa>6ZC605fzKkig-7m_
Ekckza)H=aQV1Xt5_g);i}1g+wFhPx^P9AlY78B3Al{EtClhM7-`>B)zRX)PvHO;~{k{+G1V7Yfu^|0I4xv>EKtS-l&k|04C$AnH
BoEe_RqQjai^MSElnyg5Vfv=DHmi)T<X$3qDR&Am;eoKXAEU~NKU53TGQJsH4^9o{a3@MLl1V!31B-|LI1<&+Hj{d-|JvL;rA69#
(}>c-jrX|Dsj6>UfujM}>z;y~YImfD|MB}X89H5$1z}SDGRtn<X<)$C-pa}dhXoD14rA5;*bY$r+*j5Q<J0JP03<PoC%eDqHlu0T
DTli?o$?-SLpE7#AK)2Q__QRvughOo#ulsnqjF>s{AmX(Lvsksp}`!RltNu}-?c62GQFjb-KsjAF&=9eK`4=IFhMarFIDp5Gb2&3
1lf>U+mH5;HtQQT_KH4L6Y2Q-3+l+B2l0Pj7l(Ea`hY6(0SFWj$_PRNtGNUq6hJ?obc(Qqi2_Kh3j!1hB>+-`LV!?+hri4JhQX`+
+e=k3)@!w9Bbe1}Me^gSz1Zs2jjem##kY<$b`!2B>k-6T6|=YgUEQDkK7f5KBhoD@Vi0;kwot@=KX3WynQyfJJUbuUOV{wQSkfMg
?Qh;aon%Ou6b~-L)5t`T29)%BkO@Q%>BNq(0j4lNJCgQM4zK0H8Rdj<Z@vEecTNB1b_e-6wGdAvQXjii{w>~<2(az<yK{8on(~^0
95|2JCICT2{M8hAC{tr&@^xh|XLP5|#E7HP?SWd!rt`9Zu%;X`RoF7B=Su&e+<AAO)+oE|KJR=Fy$Jm?h!d}(^81&E`Y?I)mf3PJ
;aRT3ZL8Hn_PmcWP3uKpY{Q1oMEO0){P+vxGYXQrCYZqWB$$cUol9_nR0{|oqR9X8dam6IwS>(y3|f~T?L&X(^FY2`30enkeAn2H
@py<{^2{G;CIu7>dvCoFmJu0%Cf)WGFZQO=fU;bt^4a*85-C$k3#_fid88Q?z1g0V;Sp-ix3t9FcDv;8fl8A(xgZfnVqDz0FIuAo
KTKi?3SsI4*U$=5AnHJ4*EbV`nsa;BVkWvmpOT1#I-(SLfB+1AxgB1JtQ>)^x{$NryLetCAp4F8d1lP|@lYy#q?AB4A&B-7Y5V<u
n)8-8@u;o%^p_JPs#a~q`O>M<l?&?4D|t5@XvxY;I2B-vp+QkuT0;C}BcRo+D{E<)SH~#kQD!G&eJ&|T3u>R$s_OV^9DCuXTk$yu
O#A|B?q&fNTP7-EAkJ)fXb;?zSeqNs(*upw!OTq4PoSk>pTovweq?ySKc9&oL*x)t)0H1!+a7t?eANaUgtiui&Z6qNsH{v;9YD3j
2-I*MA4jY5oysMF6&CRBb0_vmTq!PlO{ScpU^oDPIg5BsqyWIAmw=<&1G7BizXFk?sdEh;H1B*0Fb+@!1HFP?h$WP4{6Le&tVP#q
Vd1;OuJ1YzAy6vXicE)zk-3}##G=pBmD|-jZYgF_D^hlvJYERsQAK>2PzbRg=IR|rgVOyRT{BKBX$!Ezv~Z(Li~(??K$Zt%mQO>C
Y3h7jZRmt2&Hv%Xda8-K3}e$tPu==;SS}Pg^`TLr_pLcmqqD7G(a@)<Iz;Bf!c2~BNI-qtuID>C>oh~Xf)OCcy!4;AJX!$V_1I#C
dy&BITyTfO5r3pE1`8TfscknFXZU@UpMRI!pn_8?`i`Sv>!IZM`0GR8Q$Zp84*+OI1gLLnzLF?N{~v<UnPBL|V}92_M2r0-3E+%3
N!3)z%S%h}_*RG^4L@JN`xuz0KT?Rk0!$<dPll${{uyBSwlQi;WM2LMDgzO*gp4qQ9j|My2j`ppo3}p?C@J)V-MQenQ@o?c$wVt!
6=DWRP((y!UIRO9@LrHaj6O6!M9-8wkBjxH`8wedL*{HTLW@9Dn|Ty(H<OZXDzus+CW2gqC5)O)1R2101p43K#no$G7f!x}VUM42
b=|lmgBBpP=bAz4q=D%C%8d{~1P*-TGtpGHlAV&0mFc5>$&ih4v@;Ww2R!mP+?a~vamPFQ=Nc;5S%eR~Ywoz1y%KbAu-ryWYkg0F
z7y$rVbkAB**-x5R<{e(s)gemmZUO1;)bX+z$Mq|{vo-h0|^2y%K^1eKN6WJk%>4Uf>Cv-fGw6|&pBt_wZdcD9;Hnv;sb0we38ca
?>_KNi*kv5u;P~#3Q1r@+P&<ym^r0a(NfzxUo)e=TAqgE8y8bosJpQ!U|@{7WcEStKwqQOX3zt0QF1=uZ#{`nzA~ymexY1Qj@Jxj
INln=gydhu*!cFa_k*D{hf+Fu?X59&p&_|28GwjP>3CzO5PV3R>auqUVh@qywqTpaA>h3gnpy^&0Sjdlfvy&3uZt#S<iX#VnIm;n
Ov<E|5qt};O-E!^AP~{QNx8EV-*@6gPtCA3{<fHc7q|+u@yiuaQG_In+mk_x8;7v4WMYIf0?cHGGT5v+1QB(=2NTG-L%F&F3=g2Q
KT{Le(5HJ1k6ouDnV*G~A@C4rDcw!$F!;om2=oT!h`59mqP<|TWKN)<P<j|M<#v`v>t<mfczlB80Z!T4kH~%cq71G=8SE#a?al8H
!Pdj>O7}OJ$nX!>V#aM};DMnsjeRQ5uQ{p2S$b_23sD$3@oIKP$lmPcDXmajH#7R_&YjelFbWZs0ysQ6j1afGG%G$9T~-4<o5cf8
h^l$ELlxxVeP=>_%*=~N1ct>DHB?b*i49<9TbyvmzL5z!OG_wZzZ<FueJnvzrEGH1DVOoqNm2?yc5=Yd^%{$OB}yTnwre2a+E#T1
AcA%)#lqfnK#!`9LDo8&_b(JA2XW_~${#(3Jc$Wb^PMajS$gYM28IWjBQ+whI(|pY_s0B@vMh_#MJ71u2cHsw`=w=pSKOOHYB3M)
V6@gaZBV{S;&XsIqOS@LHpX}uky2qt7Z3^r1QEuuC}<aA%V1m%#q88m_*Rpq?Cr=7Y1!w`41Z(2aK{ZjpxSDNNcSWGb`{JCB(f$N
pe!H(AU~7rD_Jps<*`muLW6#MI*>-3`jO`=G$|boqr)5?1ko0?Z3AGBBtCIvq1=n2^{9N%VpQQeLXAmK=7Gry%gO`>g3hj!E+bjJ
ubL&g%yT^@JB1y!ka2trY|a?$3IeFRyatIZsrm{MM5N78|L)Fdd7|RsLw?6B2gI;~yz*TL`jgu}n$7^3{bR?YhxK5vxAfJ&n~6w>
Qn0)I?^fgfAUvb{<@nkdDT8)*84FKqe_+x$&|LIDr4OILT|gz(IWQ9;iKv+)#o&<ASBkRgvY7QyJdPI(FH5MWmTDqaxybr+1Y&HQ
bCwP8Thl`x$<7v^4Qp&hrH-$rT5^<!i|QF<C0Gvcz2y~w7jiT^5viQ<M<)?J3Y9Z9tmM<D89@3wnTVQZucMqM491DDfc40gom;x8
aYsG1zE8#1JHri*i}u^%*15uRap>g2_wfPWB|dt^BA+cY8_9!U=yA%cNax#cay(imQo*vmioEAT2Tr&<l@H=ok~i;}X3R-~oXmKs
!RO-J)OO!e5EzHR+3+0T9liq+3k%#987wW*bUFJaqgtF{qR}*@xR95hZA`!-$^^kOd6N=OAORZW_!)W2ZCUr7zqUFl8i?19hx^`H
`*!t?i)B%IF6G)9p=A2WXUYSQG6u-ktu#mADar?vud2xTH`fBBVMK}{g`&a8KEF@T{(toU#duMz(k{g%-3t5)!s@gAoP8b2;>|*G
!<ZP9fDbBOaL)?O$a|iYjRiS|7qyDkt?StI&x9zYEPGgZdM<R@k3_ooB#76bB{`U_7*><Ns!5^g)_^e-1twRgom(+_2fzB}UG$WL
^tE`;X$1_ezeXSQP@~ulD41$Xgu0J)8x(<5dbx*CL%4O9ldv~odi1i#rid*LGmr6+@%CCI$7VJPE74J*Ce8i~>;VNF=a5nF_4`E}
^S=5XHJ2!z5`@sMkuc$<j&ou@ov}5qs%m&>zx~@(V5)TaJ2BXh;~e-rf$_N4*$rxuDU0_yNQv-W60>SCADeKXa=tF;;MrG7HpCYf
BVU5Wac3B@Uv3#^O|i3CjeVNosyNYw9cT_AT;^0IrbWotcbmDVm92w#kb}jeGMk1Lob|&|XN=;H@HW~su8L&o3Ll=Ur`p<<e6+|T
bwQsm^{EqIi}2*}AvJs<zth(8T?IOS9?QALYEn3?+fu-rSNxjZ=}6e#z0Ee~vwxf1)naWuWhc{u&I<7tEU7zE*3xygtq4pip87i|
m*e5(nd&-td3R}?{#>`%li{eI*$c#YZZY8fWvR<Qx+9zYo-Og8Z})+En)TQCGx>g8d@8TN=G5-qoar6(GYuh=<8Fh4upROWbBpV@
`%bZT(S<eQt%K8kH`YYFuFzKO&yTJC|Hnx_J}c989cX#xsp=d(=YM|$A9+Ob|Juxh>??2P0LI-^EBAMJQ}!Z$3)9uxC`x1aCP#L6
*TJ}M)jtMmfTFB8H#<0&gl200?=E@#2T!-t*bhOfCH)gcRM>Ob+u`&?2TsGaynUrs!hXTigqOeHF(x5jc~JVVPn^vr(8P(4dhhWn
xN1n_@92sOf8Tl7_GOTl+`W6FE?r;GN>77o8G3z=#C~guui5Ok{Z^fiwd&dH??W_?x(GeLY0}%9Cx%wc_P*_@hl6>;3#b+TSUeWl
l{AESQdp|3;oh^&c9{QeKP%?jHeQyO)1tcM%5|pyO;o<YeAf0+>pOhcIZ#c^&e4CxLd@l-&a#lLQ~P{kqfu%wqS@357_(m)If<24
P}lnFW30Y01~o1wM6sXm<S|5{Q^n)WYI*%xmln}<KeC!MqIzyzcj1|IWqp6g%V>Q-m_NDHZo2lIpnl#%pb!1O2hMxHry`)<t7O;8
yL}xzb%1WYUyVMegK)Kv)<}+#-wSbZ^~g>>MQ#rYQJicE0G#xHz8|#~k71<V+;g~j=Z$X-zI{~DwgI+V!^LjW;yy0*2b(FR^ffoS
&q;;pKVxt2<<_xOk^1qw2vdA6ce4Ylu{?d0`0P0}!8Ch#2$#&v-cT_~5e_s^NWVo#8%#1zO+GcvVuY2&X<ibRFB-;XruXF!D+^Ff
<S7e=o{IlQjrkm6sxSV#T4G9fqcsZo=Uewu#=Cz>b3PncX+<wq%-k$e7;EJ0XNHz{tDhASLhHk&Wc=5yFA{}s&MX6wuS(U#rB`w~
7>%?uGf5VCagRo))U+F~ja*Q0ppY+;iU{#syhF`H4F`iU*T;;WnBd*lMIT;@W)*RHHrKs1h-Gly-Ltf<k*bcMpB;`KXQbB0MbqSG
k4BX7M&|R5I><sk@U&m27W9^EBCb47?!SEHwt#I*Hl}YJOA^rBTse8KLO(A`G}ct_*1Tg%sT4Xg*gB0}bR)u7m|2eIkY!ZL!$&DY
Iz${w^DbIl@v-*0S4;GJ5Ph|6H_%Fpjg@8x!9u(OJKTwd6da{fD4{oMf5rbf3R|a6lY=kKwaz8L)~n-Zs`HAJW&GnWX1#6|qM?GS
mD7W~$E0Uo=dw=IRc0Eqne*n(CP6B8rdj3ut4YG~-j#{Y4E-r8QlAqyf-<U*{<ePVHxeGL__g}Y|G3FKdEtY8lQtgJ|0J*Xp4wKZ
XA1}N{nj-;>3cP#tvs(TZsP4W8Xpr2wRThKsMAB~DG+_$HO9<*mw5F{(%7$W&zA45Jl99m%KEojtq-B)z)`m*tlQsZ9q%s7fkY*#
R>rF{?dGPxNQSFCY;lTF@u0U0MC`RSj{)37*-cvbSB`wG7g*83X78)FYiUJyZMyFjthcp|o>*V5JTGsmY&deOo+l((@xppeX+3sE
Ds`I3+CpX2t>8dm<ZxNTGN)zk+Uy0Xrjgn0ds@&-<^FRIDMIOCo<^HfwR=Phl3?A4vkuinL{N|g3RUlM;LGV{xu4GP^OvJ3WajHa
Ge3<TmaR(Ai4R@eH<`clU&5ZZp0y0$KV#eN)@^!xchKcra0+$l<@kEuWJ}qrB}`tc0Qg10h$NL?xICYXg@~tdoP&wgLWg{MlvHTA
zwBX9MHT~VC1dBN)SPIpYk1o(n_hdlc4_-je{7T;vX9eu-?L0{#<7x(OdUKt_UQkFr-Pg&2yZv{znuSE7`ngTw>?Pr`DE90dtQmr
)J00rUhJTzt7=xNhoI3xw@%4%hB|iL1+~U8ViZr#_EBI{(~t;u^7T@@^wu|BEt+3x9)u4lQBUr=qgS(k!B}C{2iD;ZRU^TEm+){Y
0%y_YE+5xhRpm+zeL~sB`FjfKkxY!@fy0^?b^yQZb;q}uv6tv#^T&%mNZ2sIiXa3>XBq*e2ESqqlE_9AA)^iE2Pcz+at(M5@B8!x
z}yjCHadX$kdL$7z;gc@%Ho2@<|(tkEX66Hp|3T6^!mN@)13Ja5pf~?zuhM4tCQ9ja>YQ73teBBTKwxdJ|y7Ib9(bmoW5^w{0{Tj
rLZ!Q6r$Qv!TW3WZ~q?w;teN|w4#12C2thg$SYkhr?k%c`}V;PWcCyRPvye3{bDxoD?u$)GwqMdr?aAHIse3IjjUILY4s|CMHNsV
pR4<|+~oG}<Sg#Y_usy(dR4Q1{Ess>O4hvj!0r#vQx<7Q&@}Fi<OHlZ_fiFi{4B!}RpvYMD<qXdkfkUWUWuo8>WM?V&Q<C|e+3?#
1ox<@X<@(Nd6q=}09JFM9f)`CqjDUFKd6VXrUK^Z1;~Ubj8HzgZ-EaAEI_d1$%0hOj8bLXKYl!D{;Qv}rjFO8&FYP$u9M@U$fxoW
qRH>&C{Jobr{rC;k4wsRI#X;rJzPN2bu<+c3=~kRa-)E~77bO*P~Vx}(P^BDL`6Xc@@0|qHUF9dJ`Jnp#W+fBN)@gIJgOt#xuL=|
Z!7SmtnzbF54$;a+|qwK&T`qAD6Yh{|ECQjCoL*r`4>tmnoLen0D|{!rQej@$2HQS`rTqmM@DXS_OQX>vrP%o{M+0{)h}3R<YaSY
X`19Ik5{useVymicfT(7H0%VV{nF1cXnObrpfGh?1&;;F@xbsz?NVD|EuCcwGE(%N9=|U9ER(o`f1^v!QS<|kuK2TxRGgmCeNe1{
8x7Z_s%iW0Sp8vbS>!0G0}WVFwDk)QdMEUsCJV0KY$#wVoIi1E-jS;3jBGtSG>tQ**G$Q=d}Lgukuq4M#YiV!H!tkh5l}@0iB+hN
4?0#^mb`BkC#L}ArNuMan{Gmi)Eb0PP`4)BJF)#|Qz0=@K3#Ujspwy&WA7pc7wL+`VL+jBIFRygZ7GMG`GLamt#_A{bGj*0N~iCr
*tkS;)C1O&Bgbxsu;LwuTM0n01U+o>GS&}=w@V*o^=o#X+-IPYJ8E9`Ac0{sxkr&#)U33f=W6?JCY@&1v9|>SsT_TAu&~62)3deO
7un;cLx_Jk_IF;#PStOIIJTk(KKpDhH|zwAi=BJxRH3Z|iZZdV?}Yb)C_|JvqrD-81<`RZYVjl6LE}qzCd4H%(=!@SUz$%QQt)Ri
MD@Hx_byT5<ydEVJ-$B4`(J*mr3BT!hZYi8Xp@TelK3Yj++w@;d`G9%N^>15`R<Vg(a@lwKuP1XL5)0AcX{Eb)2Bu{M1ZFtAUISi
Oy<Uc;jjqaX*z;|`Lap)7*z#)S;#;ywStck4(*lY<u}@26-u**S@g9hdh{GM)LKAyr#NJ(qNuBe;IR(Smm5NrDk2fjft0GUmKk<t
_!jKEXM=y3_-DYt^}vRyW=pYt2L0|w%{B}wf2URWU(x09tdJ2Tc2<%gI4Hc8CPR66f*Jyg-$@dWVu}js#s`tITHr4wyfY>ars)@$
B<x%nQBrwJGR^tYu73j=Fm1C(kAq89Br>H4<+C=YQ>Iosx?oUfu`g$#uK$Bm+G`YFjOI9s2?<uK4#TU4EpNe6uY2A2-n@3o*d7uZ
ooXmw`YMB8)S^Xj%*voC;)9UBnfI~`M0YkC@z!s1-AsG<PskRI6dbgYOGL=!pLY$jQG|Qq`n0hsYR#M6zS5Sc#d-ANPqx0B*7%bn
f6)b-B<oIvh}K*#_nr))c-`1N0^wbd1H2pqc^ovFr;m_lG5|u+Yz@h&Mg5WT#p_0%+}O5b(kYtV_%EVUIQa%SH|(#Om{4+`6KzgE
Zn8!HU4d3ci-n9{g*DhLe+(BqUjDFX6I(dF*FGw}^>gHE;&5J2@+>1xLb_)$L3pS2eUXRxu62559&nbLjjq`F8R+`ugA7}|I^@v6
f2DZ*UQJEI5$iXl+<P&Z8!Hc_THkA=Yyn01b5=_&GF^4YLuwC6>q?3h#8I0O1~>140x=_^Rt9=<SxaC<&<rXS;K~q?kS++)f|aFO
K6U)Rr2fA3<8;A&@OyJlz)}?H*e9dO)p->MV^gqXk^5hdz=OmL3C2N7_gkFZr-t9e@7|yBL3ZMc(?k5QJ@1EOo^p0wb7Ds{x25=c
Ubu|J1h3e}fdTM8h*thS$XWADZ~-Ec7(kHNNHm{nQy@5_b_R7Bv(_DsHIvzOHF51II_q6@_Or42-5cx}SNua?l+rO!6wi*mf7*5x
9s;W&l1K!jBOaZTpjSTK+Cef03k`}D*|4CoBnvIwLZ^XGAp9$S_=+hnqK=rc7*!gmG|zQj(K__N@DKXAQYj2snRwR@<W&bjMD~Ij
Jon)5>xmqUsL$D&)JwG6j1yVTHhJ_8Fj(~r!Mm;03JEW69n=!q&9!Ow&JV5^qNmVfZ(l8Gq`UmWi9(=t;2WrAK}B7$0ravfvOgiu
F)IoE1#Z9M!^hLYAEL7lx(y+@DENGzdP`n|*;M5q0!I<Wf(QsnK<vz&O3CENBtHfEm4kiVVjLs4<3~x6l7Rw(HYhrV3YkRpCZ9sL
1eJCk;*IL;uI+VF=NYePk0nwty6yV#YdEI^`FTtMf{HAR-Iu2p6+JnoycLu5_n#MBHTp0Rls33Sh9n_g9On2LcN~K`&a}@P7=xKy
aU-u3&DzkF@71xoK$zcJ6!FmK6ttv71Y`KuH+5&PE2`1yDUv|^lr114zR2E~&FjX{jI_U?H7Iw?rW59M{@_UVh5m#9YE%;fpWi}0
sjQI(F_h5Y#RdynSW1Hgw6c^^*&msDPp}O|QF4<onkXU~5cse9ul=a{K)<qW5l}mhJD+LG{^#m7r~0>VH2!bkaP?oez~}zTb{Nlv
kpKz#KaEjQv?z9{hyWkP=;4BXge*7!O}xV{V14}@CWMl4*}GlQ+vIH6?gkHU6zFxZzL7EdsyP$@UG4t|MX~|(u?jFY{PaZm%@W8a
90pB)JcdD0FPZ_cig)IKdt4?4K}(fYA21mLg^=y!HKdKTCD+RPD$a55ey}2+M+Fu(oxZ=pY@F*@h!v{d*zG@OS=Nib(@T>pPc6VB
@c)wpxkOHd0wjCa;FrY=5MlTcwn0t?)dBp+@%S{bUyj24VrbJPwiNYCIs0o5%;=dJO0Z=4P~L$Oj~ZpBNsKUI<k!E;%=p4l^B{gu
JO886%W@R-!+02SF#{>gJxR0WVGY1d!onYk#*Jv~3^M_rk(cP5ji1l#*k^@(bdEqX*U~+WDGG@!=kkosB=S%vLBd*|Z!-pAJAI5a
hxg4UCTcd(cDoU-H4TtvO0u_R72Ypd_2!)YS6nLB3yu()6MJvyugT5n{_^iehOx@<W^Axxlsg(?FGx2~^cw2VPEykG8`|b(8m_Mj
FNJ#gGwE4A#<-WgIiP(zvK0IO)0KB;3VO<!`twPEO)RHcURp}VoFuXX5nH<hsnM;<m1nVyc=tJiQlb-1=5zITx!%&hxa{t|vRsx2
J{PMAtyj=G8n3SW8W(*L<Arp+-?ybhVA=~fnvaci=PYZ>_kMV{{S0psKj74GSE>t>KQ7$F)l{&yZcMg+4`tkb2K1yQ_-}jo0cO$J
^{REtV_UU2X6-<4t?gYFWm(Ri5~$`)2b?S%<+P+W)1QC7eE9?1v(_R#k1xDwtQjnMLTXOdu->m%M1<2lrF7dOzI47Xy-S>qq)O}O
tv&VM1A`r8soHqOZz;T0#j~dv6N*mxREbE89WYFg@WmWRBE{B<;+6Ah8ZIRHw7DqGwZ@uK)0OsnOIa%|6!(>9X%)r!*M;j^J&cX5
0w#Bdo9TzPWG9%Ul7x2K3)-14f)`k+T+UiFLE%3OmOLl_Q`KR;mF-JBm~?E$6?g}qfu^vdhIrm}51k?)Jy*!PtWA8iTu$qJygjbW
Np}htd<J48lCu|GcG>iSV@05jFMZ;_4X+V;aj|x}?S-kHCur_6E=s>Ma^nQs6nvVw-frYR)K=g*&94UK>k7~aqRE%#j%5YwomTBk
qCTr)0D<G}UeO0(Y=a#nk&3HBfz(0a0xsDRco`Kv6xV-V-ZO#if~-|A<I`R*+N|`pdF%1%&Tc(3LD_yc%Ggd$I`A`6PSVqFp2yZ6
T@sTd<pLktde2+~)(vImpbr^-9=fz34ewGw-6TwGCL?*`PePy)>!5X-2pk4MIehv(PUoS)AZGO*Xd}@U90d^*(&7bH&b(ZC!DGEq
odyR{VpteHnb{U&s0W<nq5+ObNqx&yltCu(S_W(&q-0!Dh>EThjmk(0pb@DB5?zerjn0Q}N_!9Wp$K^%Z&ju1l_f7~g~TvT6N>0%
Z2v#o@BVb60!Iv}Ks6%&wMM-8fQY<K)87amg4H|nZpnFoKR;-lIsP{RYMKUSLaGhX6NbAPy-k7S6Oiq~Tg>#!(wFPA1$eK|wx5*x
q#pgod^y<mux5Qg``=q55oQpARA7d&!tOrcI6I)ym}C?VMaX9EWrdKU9|&Ybb&rqe9Y~iw*8{&bMtQ#iG73IG0unh;=(Nn5%Bt#%
J~+pI(;EogjlX~O$kR$hQd1-mKzG9tAB^IAJa*4sc=%{2BJ#kk*5-GM+lO?7P)bxqD%DU0O+EVq2Zul_07xo_?yndQgo>c`I#l0=
CqP32BQis(XoKnVkfLl!NfjQ-)QN1UH76<*Z6+?RkHi4rjl=+u0O;N^=8D?69>BS6AkL?N^*DI(i<uKD3lc3A0^k6a#)j}H;!z?M
J!!>TL0wTRN+J-F7p+0C;sT(cf;OWFYCFjZkZB{83$*u^>_H?3k=_Kla01yjQG42;Tx`lcEPaL;3J<cv`t+vW-giBnZ;lDmWcD-+
@(&~}AtV=n@tY&m`_@px5Uo_PsV|Ch?m{U+D+L-ty{R|x0f^emh7^$(37{kBeAM4aV)yU>3kF!fLm*I;I)UfhbFm}_k2<NBJi)3H
!w6=q2m)jZivZlipcK7Yp)W+SMhFl5#`gkz_ZlOSJ7Mv>vcg_eh9J#B2S&_El&V0CJQoJFY!k`~r#+`ag|D#ls}zy3uONx7E-?}_
r|pp}&`1+yvA7$6h%ul!^v*j{tzSEv^rv3OL!i1@Ode-M0YjlofCHd2TZ!qEwQ3ccgd_y!Q*PbHq4I+3qJ}+b(z$`-kj%t*!u<PV
AZGRUdOc$I<Z@Aom=&ncqoWZqHYv#xgG3HSvXsPBsJZ2`SWi)<m>sNc;?jUXBn73)k>H>y^2U~WR9Fx}1J>hR=o$pmxszZy5yWI}
p$HiRi2|f<CS;;_Y(8vCEU{{gCe#<GNE5~f4#b%a08j2A5r{c)k||mIo(Om2*VD`K>ouSJW3u0~tr{ThJ<9&Cp5U{3?zd^~;_Ha&
LMJ`WB9KgEwq-JbvrG*-so?n!o9BL8W&G(KyBT|8s1Ml&VB50;NNc7a)vnz=e%&1$3QUGBQ|JD0KcQU-casJnGO7H>?pTdYPH6eV
f-QUDhg)W<vHhZ9*z3MO{5{O;?WdB5T}&%5|4w8*twL>wi+WEqT#4>~qlfs=J;(o3SN&)|iJZT9>%lp|s;jsA=;)gf{h%xjDkwjS
U;ksfe!cGb;}lUv6u;npj+y;leB&Fm?6>s5WK>-xp0j438oM-8@B<J5Va7fEGn19ukL6_ONKeD<Kx;}{4YTZ;8E<|%>rT4xWOUIg
ekn7G5kuAgs7^mXr!oJnlb!6d=cg2=Kke|p-9xQ59zb%3iuV70d7-1U{a6#Ox8@K0MuCmEk2JyazqUOkJ0QRj{c-AkC!y(}p1$6U
`Z7}66l<Zz*0)|?yFu+${njq;E}o`=?2dlK!0QLb#;1n5JR#XM7()d<rwU3B(4hTdUdH=RJ{~d-LLDvc3={_yANJA#5SlUp^CLot
I7kfed!M(bSy=$*@>Bp;iiu&kBT?#v9Ku~|<K5;w-~l?=F$b}4IIE~7Nh`#9JBga;*5$<dkHwv7#W>^FY;(at_;&F~cfx3bUDx{K
%Rg#1Y!`p8H=Fi)V`2G^PcAQGtY0mC)9z>6w*n9FenEQSL*mz8rI^iHO*L9Fw2nH6WrRS?CK*8c!Ey-kzehp(qIU!kTqzYHhh2Kv
5^_SJ6-@TT0Q@y%_pHPM4_dny&3S){Q3d9jbBs0DLFB@BH_ScE{2z`|`+a<TdLP#-ZAJ_0y!1)#H&3+qp$~KXkj6Bm__%A(_ntHC
a7IQEpW8KQ72uBs;B-cr253Ju)AlHUEhG&fTlSu@T^>P>H$|3#M5zHo`#+Ki*KQgM`FALmV*mruTTc6NtwAR=t>B3U^Y0XyP1CpZ
A6fF+Ft+$={e56SeXiL`TGKye%kb-`A0hKx6&5RMHoU2aq}EJ0uYzpX#KAz1_0W&?u{Rr8{ZP&J#aTyyq?Zgq3-_v7*_%UTc387t
@}A9@t#-!s3K#<Do&K>JpdzM_TGzJd>mno2Fa?MnrXIjT76^<j3(++&IE&<YV}Srz2c)+FMv~AZ@m^V>*6y3=K<JM&H5sOCsWxOL
cZR#B_~6(K6Yc1Bw&GxBCuWG~TE(2r%;(25L7AqwNfAL$?2JlVVYV!Ec5^l#hEi!X(;x~WPgDXR0sl|m{ewt>U<c6%!5qnnQT(01
n}hH7{2%iZ<T>cu>Y+&^llFpPKvg4@yvL&T@~r5zWs}y;>YXVmxiWuOdk7kUP;0pOS4f|(;B3_wlT0wVcQZ_@0t=TpYtKngdI*N$
v)pHmUm{m&JC9oHQ3gja30UM{sAVU=_(}ITrY<@%qG^QW3UIlyz*lz#*?G&8hv#Yq-P$J2VKq`_+(VCKU=epffmqb*Z3F*VjVPv)
S+(%w5bjK=5=i9ux@iXS&PLvdw0CLC9TCYt*W>uy`XgqJ4yW%2#Aq1=th&qo!>o%_uM=6M5f0D}3Y5@<wC2e!`gDt>$h&xJtsd&4
;PD(-UG!wYE2QUl(rR<PW{st>%TA)1Q|vI|^JkKB@Xw-Gqc}r)Gc^uwot`YhAhT98EC=D*nS`4yiZtz39ClI4Yce+xJ@U6i#Z$7m
9f8TK-87^Es(5VB^I!N=;PsMSV~G?7zurJv9U2yeKVuF2Cd_<tq6HYDXo%z?;&^;J4OL-UvZd_l(sy^#)^SQP<)U;-S%b>V<&2FR
qK<}ZOLG%c+9tI`%JOuUkKZS2Ib3l%<Bf5Gl(m0SgFIT|6-<d86~{Ijn$=X(#L$-w%8v-e5<fW+9d@pjk6*o>NuYgi5Icxp5{G=a
POmcjZ<j*&vy3T5q<uWyYfjRMGGZJ7>zUiPnR#DF?cgEF8po*#5SgmzjxkE(SV_@}4i~KBX10d9+&f*I-qsiD9TWYw@flUDHIEuK
_y3RWp4svgJ^CMDwu9Z}?R+${)7lr^<<kF$)XtlCDkpm!9j|1yQ6Ov1qs;Z5**EHD4}o6p=8DRF@{_`#93HGZCF1ZN)PLhvakhqc
NI5EM@@Sy4hLq4O_H@czJ0wW}lu){IkP-=cu-=ghg}_aOV~S@&U1(vDhRQUE!wIM`m?^dpgkb{zP(d<bW}8<vI#eb_gDp|Ig+!Ge
S1}PQN{^7d_a=7VjSt7exxQcz2C@uRQGEm6QKbwsimi!2fP-LC#4$tcaHcv6c+qm*X9!@bIFv-C@YI?R3OLxg9Ny9!nHs1pLj8Vg
wi|b$saZ7?kb`WSNOkds@Y8{%L%X(PJSMfhQk++v<bxWeIF$(Ydi~NF90VYp;YFpl35<_5hM88$S&@*zNTPuuY17#gCSNXBfw7?z
Ka~Y~n)ak8tWr3nL_cTD?0<}}F^QNJ(yFQ5LzeHgMudz883Ysf&uk-P>nHir2YW%JvQz(I*`xl;QM`ZAPS>4G#u4zv!DB|rU*9g9
9O`gcpum)p!?gEe%-m1@&-vZ|lK5z6-?<aB<I0xwX%M6jN++98v;_-)Hey6C5Ba+jf~5Jb8DG6v@?OTJmG(M*ie=f{TfNvPHCQkB
FK+Q!y^SBcA;4*_k08tI@z;1trozFiWw&X}_d?95kRgEz!e6+yOmEuOt%?YE3qIZ$XSVywOH4Zoi64In>Ahod7+_wd5PqC}UD98J
VC0D62-x?N@aZ=cf)47;gI!(8xcp4WP6vIYt)UVq7EvAeu@egdn>(V1(P|oG@Lebth6)yA=BvCSlr<rT`&#(~PbhEHtk2;#2xKCB
|DP?vr$Bleim6`85ey(yh3WY*x4bfp5;l<fDb%tmSJoN>`2Q&|f&%AuvF2qZuM_HJd$%$)a$$<>+zfY0P90WcXU7^!ddx4M;{nO9
JP!cz55?2Gr!oWIMuRdt9c?xD+v*=*Pg;cv0;oKS_d789!blLqWVrA7{;p82u&$yy%@Vcy4{=YQF1)_AZ?E+ShK@)4j>ALG-Sad5
4jf_qwu<^n)~JQ}v>*Bc^;i(hwk!gs>)$A$^b)NF8q;cccb`9*MJz(B66(%AP|>WkoV|02s{pPv8dj!gB$cT_p`_SqCQPuqe>@EF
TXwqbl~tYh5x0FFNw}WBhUmsTq^|URc?~q;{F==s=JVOZ5L4Fj^2c+|ZEW)UwB$I|coIsB39FWUHg6b?3*j3M$IIim0t2mbp{D#0
T70<&X^o`~nC~jEH|F}P=V%szM$6i;H$NR%ePCYmq35r;vW?U4ja8+Unp3Bq71c${KV}Rb6d4$S3~Jt9lt+b9Vq4O(<({^6S}V9|
)n&1~dx!TBQ3wd0?r0APe}hu8D8x`i76;KMboF%YtSL!pZ@tU{YMP?f(f==|8lYoqRL~n_(PI>vBTX3k-FDSj7@RzRDhJ(Q5U`=T
cxa|%g@I}Q_Tf4LIOu*JUy_$T;53LDejGq}hUebOq0ky5s|cP*en++`1f)t(C=!E30ZA95V#)<5Q93adArO%4Vj2%c0QwpVp&|gP
S`R=p0oIW*u;~QHqBe!}FGwvYkpOW&@<?>6Nyg8v?MYM%_mOmf%(M@@;P;NAYn7qtRNaH>q5l=Gf&0iDR1e4kAoMGwm;s;)2Sd>G
L?}`($$PwT_L#$7i(>WuZ4YPPycB-JPnYgG_EW$A`I-Ck`SNETZw5LN;ByI*J1t|Y;9gDhp>$}t;no|9iV7nckV7EEMHi_bnX@7e
*NECdEnP;p1F8}zM2}HCKx}3H$0Jv{Q8*Pq3M6wA`iw}BhVUrRbnTi+Or{7^u`Hrc-i_;+Wt<&6WZE05;B4nkPO6mHv16LI9Sut`
B$Y$pb3?musUD{+-(20@q5%<XXowO?B$#H7g;WQmSPjlZjwo;A#<fupfh!zpP=Ue~Qvkh&$mT+hMXWYsMnv-9P6RBFhylK-s6>7|
+<F)8r%GY)k{|4CB$a>>6o!COl_&}jWRRIwWm*s-B2)qfLHFmS)35w-{5{sDrc{*NxqQnUI6UI(z)|S=AAZnNLy{ci=Yd^S*_KO1
P6U%7G9Q8f^Aaa&*wDs{YqjuWMl`{Ytc5;YF7rAGP2(+@iI7ME!oa)P#X%G!O%_h0K&mQmQY5IugWbL!@GuAV1Y^q9jyU7k^^GG{
-`m5fjP%!EE$8?!p+zKt6Y|NS8e*`-9*rbc&bYgGY(_CrrrQNAOMY|u|3B4jKZyNj<G-9f;|czBvq#!}yC);~g`hvyj}`x|M-Zd?
L;vWVPE!?B|H$fL=5#y$n@{l465?+oX@ej3NWs+&fwAOI_T&iMWe-2{;v1f=3AyNO+m_UIP=_Uf?KBR=HFP#kO$`)Bu1Z7me@3am
`+ffWmLpgBZrhT7sFDEzDpW`T5>Y`>M3h5Q6(n=Xom6!@Pp(190tf<9RPE}x41uc%0Fropgmjph$>ae1`3?j8hf$wbZtXss6yjw~
AUs2&<M3m%ICp-0UD&}hy*T{?!L3++C!%^GQsEE&VWW-)hJi5TrQot7H3NQ|tN%A9=P`lEf4iqoNPiv#rF*n<0P%;u2Rj@N*#L;p
frt!3;2Bte_R0M^r~3MwS{l@JtO6DU_>iYDF!!gHUG^*%Ca4<jP|^@z>z2Df|3?;on%}p=6XyQbL>Mk=#GFhV901}UW3dy^eW#`Y
&>iQzaGR6Nr_Jx<xZQN)_;4JZ?^-n)i%~}Sl4*G#U*_A@;}bjZJiNNELh*aG{w;^v8f?~oXy*(teSC={>mLBBKFxl}k^1};T8={&
Qnjp3BxpqDLaAEN!MonIt7Jt2^WrSQ{i1-l`~-p2KdvAN-d8`=REYqXwiK0PBwXU6=lUu&mj<LO(L^~a2q0(zXq<R?f<MjCKJ?gN
VFlA&NnBvgT*qox#M8m;Hh5O5Mk*NHvFzXBL6>mO@O(Mt=c;CAh9REur~X0Z^?vd?1Fu`=p_NjM030!G_v&@Hnt!DGr<z@toz^O?
TQW|jO@lJ^j29r@_IiYb=mk==AQC1KGKwoaO$TItA8s?N9Za346+MD<)!XjeY0FcZcP>ciXjM_UjPmzav2a{Zxg$NAqx^^K>-AsM
S;h5i&bnt^YBGH^n?2EAw>oI%Wvz$Jef)T*9hEL#yu`u=T!*8{69k8==A<o;01BaGA_)Sy(R0R5J$*x2U7|t#@VgTR7}=V`5ey*!
cb%Vo?K7dL)_t4Q=cB#+gRyUqP5KzY6Z$geCHjrak?sK`J8cA}paaSuSd9w+JcwQf3_Unt52%qOY)^-Y{mdh&6E82h0|ceqa*6rw
KtGy~qz|=F-oIl9`JgK(e(pjxG3;bE2R#p&ozZ7Ao5~zR(jK0fQgBDIUu{0}e*~1_q5k$C#Qnk|9-<V;K{*|H{F|SWaw7wPI+BUl
y-B0NJHUYJoD_yr{7&wr-tT%H75v6WML7rJW9^1Mw9|p=59D_S?f7>)PUC4@L-Z!0ym;quLeK#&@Lour6Sr(8$o=QA3?<lX2iSxq
Jwe8!aj<lIm+{CR*<<3H2UMOrNb)>acS(A^4aMnfF^5F-CsfCV)7+jIe2Wv?B`tpo?D_2f16)sE^<n%vcImE9>H}DLD=6p-2!4zM
@~|LjDf_>lhwn6ee*YMg$bP32;u|6)G8#S_dYglBCdXcBu<VZh>;Z`ASdZx^6P{2z9nZTDL-KDLCUibMP4PMAij*%nKa3{<<I<Nw
>jPRpUJjp^{6>ik<Ufc{VXx78_S>fas0j1iI)`H6KVM!Z5a>2)O$U!7vnNM+vWbozQ+R2lSJTgjhKbNNiMi;<u=P23>^JiML)vqm
{3r3DeE{wEWj?Ei^=yBz9uA}b%$?6)@_l4A=87NQzqVP(>reXJwyGknwLwKu>Hj^MBCJ*QwNW>1wN*j=_NplHO=Pm#zhFPOGe09q
_?2(e`)ZP~b~ycv8@C$2&Kv?`fbKQfc<ng8q3PkV?nWH`9cR#)_5)-9>zDLr!9MA;HOVmG4bLwZl@)KzZ(P^XT5-kGtO2BZ0@DY2
jv=#?Fbv%7k8vLZ&Y0AFNCehEfJWdwAc>9H>SiB@^<R&H^7+OGiw7Bg1{PtnnNMDj^6VJ6AKrF5elNzB_&W|KkXsm}Fs4Z#<T-({
AM)3k{hMFyw~4GeuR`)W@|X-+1Ow&}#COOoK`B%?hxlVvMK@qgDhugR4+Sz(X&=Nv=@0KV7z6Fgf!h|F^MZW-;4|QKPhen8yG^-2
G3a3Lko>{mpGDyf_AlTnl}1ecXr)M14wn6-f<HmF+jqd~Q*fHCz_`l(w_)0*&NOoWzg`a=v``Qo$JxZ-SOX!REzo$Uc>BeMJ_t3O
>J=EbE=-V;0S2Kq0=1S<L#UkcI@3L;)Hn~MhkwFO(cJ^e+Le`+BjUMmBEV<MRL`{o+{yNn{64>_(|-frd(Isla+v4TLqjgzOE>J_
UT<=Enl96~VT67!1Pf(Lj)>tO3dozM(1=9JWjn!43f5okS~bWW3<ak&`IgS3@?`xxl|Y>n^+6SZ{p<sD*Is$jpIL8Wt7y>!?l?Fn
)Dm>?a6^Sh8(|$_imE1(2%>0?sprrz+plP!B&!rgO3HByEB<+-^aF{sKBMYWX|SY$y-&C{2Q<oPZx}<=9uKlUKNQvb6Jvzs0odTV
8v|2kMLHdvxnn@w98{EoMv8)>4v0gQ<YCcVM$T$J=ehO^p@)oOKeG2eT5iw)1N9O2&_CBY@i8JO{h#rBJwF8cIG@8`OqgA`Z7sF6
L?ph|`F@M|(l$~#INeU}fWPu@{EvD;DMyhk9RkRpMIrs~spqRb)lLk06&*?8EC|h*37o@WX4t~nX;PA!p+i!%QS_vf%nvcJ^MN{F
KY7wX_<SiX?XdbZ>UAMbIPg#1J3BUX8n{1D_m=}x>*ID0PA3n&d^x)Zt0+Yj#Q>LNM^1n^2&sywm%&}|(yAUok~bLbBpq2lP3Ig5
{!BUf)Z(Y$dm+A^51=X!#?&Al<Y|5{x-f^n8vOq;j*TM0c?NUD=L7P?W>1cA!>$>f_F;&wjLebD)}+=jp212h&k4=SXYQZi8k=Wm
g=T0%?b2V%+3@>5zRS&1<N45^Wg+6K{;yY%|A31YF4JlSrzL0vm}<yPfD|HA6Kjs`$6ld5xC9EQ!9dA}2B76YTP7P<xiFD|jIZfF
LC=cwJ=oBc=6J6o%L9tUbwuXvcJTAVp}V>5ACPMH8xA_xaCncIn4pW7bK{H#JPlCdcb+`d(T=xHG0n2HwKU;@pnUU2D`B&VkT7BE
Cz0~swDxZ{_>9X*v(Ps^zV7`L(F{YIQ$X_g8aaOgM`gbqI${mo443+7=^asS=;H?QcUv^o6F=jF-MzK3@_77BfxiHK0m|?GJSW;o
_Co<k0oDP<BP}I4rR;iN2lZckJ@m&l)0+&uzXATonDtC4KM0<L|Nc*j?mrNK{Eqiy-Pyc6#t)k5*nJ&OtmEm}pO6_nu)c1cnFTB1
_lGt4%#t$lh2%@<{3^Yohafaa?mtg`UB-t~rqn5E?=%nR#?bx@nunhz#-61i>VUXK1syX{T5%Ia5k*AAPx2dR*4V0ohCM6StZe!I
?&w4N2lk)Pa{k3EgeSM~eczU8Ps1JSNsU$}TQ{;!B*X9yP|fg~lU^Ai;O;v-5d2tuqp#9=-#5A>_$l5{U(fiD(3Sqr?`yle7gOzk
5}roix>J!=qbnb)>SsbD;dgRFfApv$Psv)uY^$!eu)Ii6MQo~IesW*ywJ6v}5p(#T@KmaD!B9-Uc^Vj@B&-qm^nuJ60Q^YOpX@~{
V}>KFFJ=^BF*cc71f-9w@zsZqkvaL($G59Hm$B9v5t4jIukIbEGmx4g$`K|VP7pr^3*78H%M=g&;>yB6ltz1}EJyyIE&X@~_)j>p
;YRt`K=tR2KtzTYc0$TBLx=^3bB){pNFR1PLTCwlSWHlp@7EZ2;8OH8g9-#<3k2dO#2f`gRRTWMnwUp$K#(vYfWWdP*zE3fD&^~0
O>&2jOhrJt-cOzEcXc$Z(}tR1yzj_rcV$OjR!;9D<BkI%)<|C_DiLU=D+Xt3DhZ8iM#GF|AdmMn4sA!t7s=M{!fHTJMbjpK<@)uV
ylgmD3irKS5v>j;+2H0~zTsZ*{TRN#ntv(B`u_a<pVa$Ph6nwGo*I7Z-FNix=P7)YwEr~;KJB`2KlAJhdWU}f)*i1(yxZ58NwkRr
`4l>+A6Xsm|KY#URV9mK)ewF}N7tn(JI;Hr(L2O@Wi=1>O5Z8|tZ<~i>mbK9;ojp{4tkGQ-H@bz-1uYCJ>0%)=|tX>9sIUm#vh3A
<;{|-@br5UWKu&QA9|o5FdyoE#P}phY3e>GN4xd|`E%AO$Z!q)8v4b2@1Liix*zJ~-G27te4YF{Yi%3KpFi1Nb0Dd|Rd+14i^I1D
7w=#BS#dO9xXfJnC|}9`vBy*Llyv1?^;rH>oW~hCofa`$|D7ZF|73&v6#tu7{c_T;b0BZkmJG3__mlTpU*cjZE<abV)o!0u+wZ=f
^?uDvRcr6=y=TZLzuB(>l?k!@=mfp|wdYAEOpno>-b2^_#V2{-ku8U|SOPwQeOLASxJ+y~vZga0I^SNtPca^gJ^pu|JO1AOav1X;
t#hIBZ=-_oACUeAbRxb>{>%KQvu(8bW&?f2XbgYbJx5LpE%|L;J`0l7{oE*cNB4a+72!HRDuwq)7p8wAvz2A9oBvlSv3yoJ(j~)m
*VQW%xx?J(zidX3K>YuK_G%wcWlf^~Yot$BtDj^6u&JNXx4JZD%Y)cyU_nQk{gdhF{qz*m^W*e=pCO4?mDxz;f2cs+zCP~`@6gFT
UEIRiJA(p6!DJE;;h(&UbO3AzQ&GZ<1iFm-oDV5xJv5MU3N3^R5TQl4daDU%s{*vxo*vgfFK=I$_4+yfpHNrUXrdIiUsqE|l&K$2
x>Lu~<Om978Y;%W>~nS+#i}dMx@TYOkMg1ai?8f(Br1gj1Ml_s_id+V;~nG}b{_}%7Cy-^YPXdk%qNggs7d>e`1~JdSX~%ci`_(V
P93&-N=&}4UZ&v-CHark|G)a(w)ETVE>n}G_<NK9AcUr#exv+;uTJhqw5a{|-X<;Q&z2f2-=D;K-Jr^P)_wH9dT(y7@JX0v1M{#h
1H2F7U)Kj$Z`Yj|A*ZX5IGqGJnn>927~pgZ2QhrcX0-0w*~;n~Wa`sUX2jmpb6U6w!UIcl1opFA($#lFN|5D}017*yOrfhtL|1GL
@$KI(?|Z;?5#m!#b9_OUo1roPg2jz%fer<j0tNtJ2)jQfKk9Y{aVbu=0xmZ5CYF%tDbbTb5Cij%lm$E`h*4nJ(JE90qg5_!Qy6G9
CLyC*O|yv#C@2D{C?Z-4L8PUjXjm#%l7NXy3TP>kVxgdkq9I~Nhfy05WZPD#3{h-B8XAh$v>G;a6=KBH6-}IAO$X-w)`ChRX^JT(
MxrPZf~cUSsFEO{suHQ8qMD^53ILd*U|I^Qq$o-Xp(#w%wM#%zOGywRM^k8W$*e^YM6wjMRY+9S5gve+BC438YNPR-FiBHXRK!$m
+>Y5+g(wn*3KS_C03s+F6be+Lgc>PYKq3kiB2f-RnaTfC4tjJ5wE-aeN}&(^L{uKfu~WE+Vf1%@btfuONJ)8vp|T0v0i>UrGo86g
cXYsTfDJF*2fyj@&!;>w!2?Dx!n8MP1eiS_F{?3Bqx37%79WNJf1Qx%?F#1T2AL0g`R0?~<+x*rd1v7a&kYWJAc!0KFCMc~-j<bF
krF{6k%j=1A+KdBv1Xq>DFa+kJsIzL(!+y|3p~^N(BHDr^WvBxJh`}l?!vMx{$AbluRd>AOdf#u-!ZzI>8t*q9ddh89gygRtn;+2
?wYX3<Rv|;Eb6~HTrxO6BIdC|tQPCJbPM}s!qeJF-RlzktFZ_Z8z@jw0uEKH5Aw>7uVorgs|DA^{CCNkgVSk0_7I$8oIQ>nU)N96
!Y{(ic}M<=A^;U->X)bb`VXZ21R@FdU$}o++7V9sAIow0c+iQtnObyK_Oh37Spk(p1|;Lce!h2WVAd*wzXIpWmm(0LJ`tbXni-})
kMO+%Mb&_9n37&@EPu&0DlmVorE%7c7KLhmbN#ixHQ}6xNO*IYoqF#P3YtQjGdRn2oMWSOXd)SmnUxHLGBR<bFw>OdGa6?Bt}cUu
${ZYL9d|ASQ;lnTGc+WlCNmkZ;*tU+i9*z|F`OV6Iw*gjThbd#K}!~MF9}58T;Rh)JG_kTmTE6T?>b?Frd25fYd|pO8?>f~T1uE=
$x3SB&@m+x61bGZTHwc9GY*<JxN*i99H4YXiWhXn2qpy_BMeE5$b`Wn2zKd2wHgE_s~!O%MVm!4jZ;PF2A~=#15RFW<1`zhDpPnF
k-Xw&I}(~MqL#Hplo2dP>W4s3C--4AtU;}VzsCkdqLpZZ{JQ$?^Yi!kU(Jr6^91XE+h}hc<^Evb_VFEXpLB=FI*;M}F%CW5L)p;*
Adm~F8Y?&HA@=>vuY{IBS3uvm%W#RM5R>|F|19evB2f3dT*{WX!!LDrmwBtdQ>*ap=ATF%)V=K6CLy!kO3TsCbphh4kN0)Vc}hLF
7Ytp~Sycx`5rN_z*&rR`hQw@0+OosmvJ>3RV8d1n1Fz=guQ5k|gSJk{MFaXJ4(Jr-0-Ja5<p|M|;W>~x@S=zrej+wR5)IiFL9QDg
xP||d%hmzzE;>87&T0uG>2~+gp7gYAk_?p%TT}F3ZqVOp>rn#FBv8IPJWxb#(>9z5Gs^-XA|QUbLWDnFaL`RvR8W|-oJ<0g08Q;F
acKg`&7lP-1WH_y*N(@H<bkY_L#mA(*$F|R+<+K_b76o!y>bo|Qt}w>hT-2&J+;`9IYjLb8(b7U5|FF$JQ)AoIh`6akxRv4swz9N
(?>(!T)Y{xU1>^0DPYh{*GZ5~KrfxS7meHfDNm1HB9WUK%E^pb%B^VDMcB?js8KWf>NR^Eet6W%zl$>`>)7U}kkOlBOu(WkwkhhA
$0#DaTV_ManJg$$W@VVVQ1XI~s8D7~Hbxncpp>dpH$Z)h1_1Z97DMf5HDtPD{_M{+U(c>GNW@#YhJLcHQ0%jYvz&8Z=r5TSM}Ji2
{iHGPN~Jy@=#Y>|j_pGulE@NNpa>YHO;l<N!D@BGKVz;OO=h#s)EL1|NY#WUxA}c0LDrTr<@IQiDIhLK+`z25x|1Y*?S^7a+6-)7
uAq*VpuL^%>0<Xz8KuQb8{}3H)UOw)s&DgBMfv<DK+LvGF8Xs`L-?Ii{#fjkb{eufVI7)2OupYnO`*1j_Plr2xtf&+)coA=Ce@|N
1nMk|{AcMaEQUdqCg+zi#?&&9Vx^n=-!dob>DNz*i3FXM8~<`(*`kse%`PSp40<T=RjPPFAW4h|+@ej8Y*<Kw*%0BB35egs)f%^|
LTWKvbd}5W!dGokt>fK%^;ehsvYc8dj0f)`8SK_e9d}+&`ql<GDTGKPO#|i+(ww7Uit+rFPl5*VN!PLuKAx_%r5B8{K}aNlJ{XoM
rWf}wSv6?W`vWRmnFS|1tEa6w=l4IU)tAUK4`-87nw<^ab=I+KWEjMtYbQ!-PH~f&#OqrYj|+^tyZ^a5Adw8ldF9vMw}lWxaVkdT
CRk=lEcshsNhEnu#i6RCF{zR#vqR!VT9D8bLQs0=+Xc;Z>>R)P7+R3{NLCismekek(4>`9p-h_5WJ4;A`qraDuylWKw(buI6Qc|&
_{bILacz)NLjJuvpin~1)xD6{mSpU9fGh)!_KIG)R8`M!Zkzg{`})&C?R${ZXjw79NGsZC1p@#8M8pbY3kCr&2}gV5Ls7owWomWt
JkAbBgIJzT4jMaVG2)tCQ@U+L(1wse5}6p;8$<aQ9Eu9Wu<s^Tn6n!&*HFMYAHJ<BP}#)Gpm5yC$pVf5frU-NpeY0pMv@?d2_+(b
*5v1c!;7^D9%qceu3f=DZl^M@@<=n$W1NRT$eulQB8cF|j9D4s=X#@J5VG2~@?tdA8dMPBn5kyyRUuDTOv|O0dB<IPZyuVI<dq&V
$`xC1QbIr>#HlRE)WSPn=77vnM3-pN2uMD8Vxzkc%XeIF&v#;}cXyX7<!<QTHw^MAjHcyRbwWroP?u~;f@64|RY)iAs;i+1l?PNc
V8EuSfGog93R-9jwLsN35@8SUPZf|z{`o@{2FuAnNw;6Vrj)j<kE>8g#qPyq!Uj4sXi*^0*Gzku$Qc)D>C<V^>%KE!bYWC|Q>Zy@
h$l;uBwihEoi(j=+;dcUW5&Z`Bz*0Q9*DFB1-&eU;gIsnHi@gs4;sL!0O!>wpOfOS<$2i3Xu0+2#+`~CRP<P6q1maS2EH)A%7+dn
|8F|@e-0)j7u?x7p=sef@{D!sqef_7XQkP%vkwgQb#F(rLlH8e{?ri!jtqXnIC1sbo7tjfO&L<m+?DDPB27EZR@v#T=`lC9l8ue%
I-G)Ls!k-d2S2ZxsvZ*}_Pwk=zW$_MEFdvzsV^x_?gYo;kTvYv+e5MNkV~|aP$<wo3|n0PoxHMGUzFs_8PWhzWNNQUcqVd=sRI@y
x9GyP^j1iav6F$G(LG|cN*b$~D#DBiNefC!EPh?p8aTeKlVnK<b1qM9fy_kx3K~%71Gp@VVV|~@7AQSit6*^&iY!p__ji=oZ>LUX
&72iM1(5|&7Ab`X($lX(&d&+xw^=+gnQHFYm$OgdZ1LDt1zZOgwQ&JZfJz&x838q5<3a}qR|Igan@`Te=J;oiB3>NrPh2ZE5}RZ(
uH8FqnTKRSI@&Rr@t&5+c1loNak32iXiqjnrmS9AO=UR}kGo&TT2bk0v0>;l!WqS*`)-_#h2c8nwUfi_dZh2u(}~WJ4eG<DFfJW3
Hg3(+R(Afzai>(7cI~JzZhe2H`<SALJ@DX|o3}aMZ@I_b)`}@N3fE>Cf_|htpOrehcl%Y5`2S0B{c&bIqvJcQ@y>p&0|e=}IYJ_z
Y<#?YE+o;}KV`pRy7uJk_hs=z#PFZnPy>V@su5&#1SrW1qKn(F<udoX|Am@oJ?y`H*Uf~7WoFT-w$#d#r>?DRs{9M8<lu}Li+>zc
R&#amw&0lIc~Ie;Fv}zQdp3My{@!VKFg8I10i$!zvnG;p?mSd8p_Yh4tS*3dV}?5L?BpLF@;EhSFX45rU<igqm=Ocyttgikr~B9O
;=ne|Bhm8tQ(LtG;+f?`#%#%slBbhI3IwDo<;9rdRLyvD5vHJwYy{MHL55&TImDlVf(O%VFam@M95*x50?Z@_xRQy)1tB$m;fh12
4WopMw!Cy*%m~uZw%k_TX-WCla)^jEL`TOyI{mUq&v<!gHC_>Js;)trCc8?8Z#5UPm9HL{z)EfFU^Xv|eT#B6RqT50`nygmz%Bgs
VIdgt;S}Ps&q*3NfFV^Tc|ztJlDiNW3`q8v_+oY->*snNP32o3Vg(VR0a8o*it?noXp~l^5cB-*swl_#pxQ`E3HRapKl^MZaE#?i
kHDbs)p?)1jMY<*Rbl}@5}6}FU6+^ART<W#dyK;<kq|(0>B-uJOroC76n7Czb5^MrDZ>4lMF&Mwbq)7r;o(fkE~FaCQ~qQL8_jFk
QUL^Vy$MT-mj5?&5vp=P^VhpXN4Xg)G=2AP-P;%Y6i*VERrwY_VWZEF#l`6)ph<zEFo7%R#+A5Xym;cM<;vpBXkw8e*c3!W0X*n{
0Xuu`#|G!=W|2-(mnz11_fyO9_F!ip_I2_*PXi({bh4*i6de^$*M+rMv?vMtlznK}<IgOL&dM1=BoJ26UsH8%lA|;1-1&4|+{k5I
xsoFp)02)gkwF+S7&^5OK~^aipin<dic$;tp$!W{bcUS@7_lZ`X<AH6L)XKHU3J@U++p@l&C+)myKXr#MHH+Oyh_J<DO%7;yR|~<
<jRoenQ+mkMpy%*5>o-DLHc}|kuZS$uk7fGXe3c5l!C1mT>W=`+0~Si0NR9L3i8m;(vGynkVbF&J=JdLX?YntpAN{a-I4rt-;Bbv
GD0NYpT$wb9ccjMqD`dU<5icsRG0NO^n&l2+@Lr=_WbU5XIU3E0of!wNS&VimTQ{@bZE@B+fj)XEWv-OD9+k9*EsA{b)gYDPGfof
zF&X<5(*G72f6;AhC4rJ_<mo%Pz`0=uhY-RyzHC>+l&$Xw(YPpzqjb_kdzDc1LD1cGAfJzK~Q2W(mKV<kAp13KZ9nTyn48adZRNG
fhT-9U0c>S7~0;ga`U*ofl(M_QM8MF@@de8Wh5S0O*`8O@NFNqXdk;an2AHGs|S$_Pc<hV9&b3-U$o%2Q^+$xRw}Nn-tw-akoK1Q
c7*UEv{JqO9qS8G(O`M1u@D+kVcif{X~<DTGVv=X8fC92(sV-fkubuip5FeR{?Ub5NtA_Bz0>$R_oofH*ZpUDA0Vsv7bNMH@Rtoa
OQkPsz|+ir{+)TRDUp5#PIDmIX#>`Ihq0oC7Tbwz@DYtTx9p#d=ijRZVNfKhr-Z$ZBiOzhWHmwby9r=oSS@#9;OP{+jc(MD<!r^d
Ud;6N*+vw75uS2vO1Ti1Q0u3vBT33T*SUY4DOkhIUAwoZL{JXs+=nQ8$bY<8=cGNm9y|p7?MibF9l4YQghHHhWi@2^{I4i|#4Vu(
D2z0CWiuR7hGL9JWwVzuE03~FTSnE14pZ{&xbGv?_WXB{g!cFhj=WBI#Tiuxvx1`&zc9NOH?opP8{px*<>OVEk!!Q&s{$eJ|4Qif
BuJ&m$+zooCzpFZUhOKCC5kS5pBUF_c-Kh_T&hVn^!Q)9g$*gb3eQznS1ZnegNfZ>N+&jOcDm1W<En)mFK08q8K>j>cWZ9UX>r2p
+j}#x-*99vhTl$%%k5>AA*QR<;vp!;Oxt$bAU$L!Th6R>r<8jA6iVKju)z#1<I`b}@95vv)<KC+6hNPNF$@vZfIpA31pxacHO?Zn
bKU!Je@tvAl5k<OT(j{1BhQRpKChsqDXo8)aDS=vM4Y6j95F^k!<X>Wtj9MqKUB=c`_8cN6aHKKihiW$p2v_m+j1RZGG;!O^1CIx
%dej2<Q-|fi~WFb&V&B*A%1Sveg451j^?(To*U$q+E=AA!23@r@j&&%duQv+=4N>>k8RwFsw`N({F%4S+PBAe9%0{nFGy_v!&>QA
rw7Y$r1|XPj~bsfQ8%yq3(27gRaN#G<3}E;<CCfF^{Dq?z|%r}J>h~3em|fgf#XB_Xn#*YET!F%6k$TZrTY~3xS`9#{L{x?h--A=
K`%R+#6ACS(w%>6Ke3Z-K|wGCZ}J3gjK0a!{XaQ0E(Wl8vBKd4>N;^eG9JGw8lRx@oyShdJ&_(}6ZMLOX~N<#g(fO4j^PvPnt>$_
4cSnRIQ|+uq~kkD_BnDHuy-6Zt(`yI<{zNn(#%ngo0o;Y>8XeQE)GueW_;iHX-8M~8Ov{Z?Ke1$u<UzIrlI3rhrfjF)`)CdRzJ@t
YkogLZ~Zgh?=bQj`JThq6Qcr|<oyvZr72wYhX(^XJno-KyN0kmeDobSHa~kj{K|9$^F6fX>NDeoGBYH4IHq4dj&Ny=-+m@xJ4$Tu
b59@e+tLN=%%^hM;%85b4`Dh75;O{EKbKhwhcofV3h=ohLJqbH4HXEml2iM*N`niwM_*_r8Y*|ZVdWHlg_NvE4<PdJ718Ir)5OAi
^Pg+))ZMg=&q*%0$Fc4`NYbNDzUE7$-?+Kj9s6Sw@O`p-xH;vF5sC)Rcs307l-g|Oei$s=_Z`7-tWGEVsMEvH^MDq3Li6R9^-6ih
a4})9Kr1MKmJms+1M<{tO@YxGfgAloj~Mg@y+jQ}ef4B?xh50L9+f0`PeKnNQP70!0;qTjl?W&@@%MIlyS8*5(+wSk;OnEV1MTY#
*f3~^J&l2Up$buYA~QC<<dn(~u$+yBmO@v_av3~l$Go0jj&iFEn&kKP@x=-p&oe4~v{85&dcqv}#964KbOus#`j{}jqIc2bu|u~u
c6Z#&@wenqxP7DfIof+qCZDj#Y%;`XS>{S!1!t2gQ@U6x-i3jtzCv&hg5GDa!8n=ikD7EmPndM=Q`Zk2;2t5f&zVWHjxncf6rC`q
T}^5W)^3SDU$CK+)(QxoM#3~*$FI|2oZ58a+MZHygJkt7-FidI$j$XVM-C2Oy%Fq-_9=brsik@e#2NDOe1Sa)(vyd5o{qd5!%c(p
fq{j>P?S~64&0bz5#4Oh(3Ku{An5@U4!1xv-`0)M<)iQug&jD|?`;nUl=+4ac`m;LsnTo**Kx9lUb7^a$6jWE&tczy!(aFOIW^|k
ljM6W!AH1J6d77}BMSgfK$*~o61<cHp>jDU_iiEmKyEI;lL%ebhl--4Xk37zAV7l*Lj^(21w6exd?`@KovFYle&ZhBABh5Q_1r%%
Q-i-@;eq&P3~uswfv?AJN)=s^JC+B&CJcg%Deoymkm%vL?UWu3sFCwD98ag$Cts3nZ_i7Im^mKx3WyJdH2lT9_J3HQ6DoUC_|iMv
a-M1-lGf+Izx{kY+HLIe<N6HrpA35J+s*{9+1yJ6b#BL}^7k<9@7=Z)@6EnNb(r_?S+^eN+@XT)i!LP{bmhy2np&pV{M>J<;`HH3
`T{_IKF?PaQRgSxTu(<&C{a>PVOaYY)M*}D{(S2c*{E)Zit*Mr;*dNJ-WHu9e&^?S?0P?GeYtsZ;5k*@^bK9pmj{%1F_bpeSx!h0
K>!b+_jg@~^^`|g16V6$iT1!y(wad);t({7a{v^jDNpB)AB@=6W6;1jgTfO-@>Mkw#0?-)!B8F`6w`h2q5h;FDik_Gl<9Pop+fM5
3=lMnzE={XO6->q1r(sr2vVO>PKc2yq)P*`A_qtfLL~nUGu%)2q<_!-|NB(Re}DDkY#+$CIJ#nvIK<D<JO1B`MIZ=mlk|#^3A4+*
!Q~0<)c4~tvj^og)HGsbh@w1wst;^X9tX-w$m5T1XcwTGXzM521|f>-1MQIPsZZnRIGg+1SLyo4LEoK!vK1`={#zpwjxmyGD^97R
BB_Oz1b~BCW{Rpx(V&SLf{-i-VHXu5c_RKu8bXl|#1?DV|L$xb+MnRYn2C?R7eg;eNI!=N8SXKzNy50wf`4KAyE>ia{(s6>;G*(f
2W}G~{6HV_DiER}Gu*Ghsii4j-`Iu+GlEAjQYTfwoDVcS;0~qSXcZmmem}{O4LsF4dSFlf5s)$+A()_o&@q8TmXIVmh6L!6pF{Zf
o`<Y{O!WWa=)>TA?py34K>V_wXMP*h_Ct`vvXh}pN$-Z}eKva^r6x@&XR~CDi9jPvK=~iYCWDyG#da`Q$$%R=2UACU+B|#pA9*1{
9}zx4l#oJ9OvA8ZNTvc!4~<F6R}z#^I45Ai{E^a9Qkr#i=e8K4n9ZJMS0WX#!+>$C*lmgjV2FQQD+<B<|H4+1!GV4O!}FH_rXv_|
ju>ehXo8`VB8n<2_Uu9*t`}kP=!^N5RERuZp2?}D{Wj%APk%#loS)Wi4;D<E(8bl5&19dhplH<HhddZVM-8rJUesY}5yj#@pATLC
y)-`YyM*`$Sv`aOCrh(Uim0?nrWk(9M-ux){T-H&xygv82!0ajCJqd_zT_~)meicv5}(5u%wUS4ibf+8s;VRc#4m^!u7bj~>=jV_
wtqxuXle>T9GMC>kU<H@=eLtP^QP^E0#iVIB*di&+$FT#3;htB<xaz)f!ZF{1p1VCzy^t_;41(4icl1Q2@!I7`@;GL^AYfz5kX6$
EA+{PBUlmaW}S6y+jm8Xh?3Qew@r!K8D|lL7RCOoAZS;+4w0m$npcU4eE@ZAQVt=cr+|et0@F)*;OdH!D(Og*O3)18l$Rp91EI``
LWNKvLQoVdgoGR-!lxv^VfF_H&;xP$H*NTAY?&}*4)_U{l(B`xJc$hPdO+aVK-IejLwYnBICrh&*(1brW!~&(?KQZ>niEoNohYs3
1ohY4{TLZk+0tmDl9o^y7`If5i-r;5^FJIYYDf-}jWZ(lK%HPR7U>`D#uPIL76A+ph~hxm0_~xbVu?X^o#aE-kmMUV*iK>aSvqGT
B<M#G*VJaC>?ikNA|hr%f`}<j9nrURO4Bqn&@}dUBk7*y17r212gdn8J;vve9fu@-TL*dkSjBa5x9Qy2#uN-Mc<BL8qhcnC0vRS}
@<X{aKg}nP=|(EP8f+^EGIK<sfQq3ik*J&nUhpy<;U<!rF{#`V-T(=*3YcbPNI?mxLJ0)W!K<$YN7uVMcJEbhXKL_A=pCORq{CZ`
;<Jk~nKF7H2j&)ZQgO3fZaHrR){RlzpGo)#u|Y-bx7xq$*B--~07WvD_s$TJs3IwfHpxzbGStSw{dnVWV~$ENMngq3P+~M@rfO!y
U)aH=QiVbwh~c~j08AMirDK3nT^3A#iJn;wflV|H%rO#&Muw10$YeB{L(m#Qj%rI&dk<6w{hMAycdF5${B-yJoGuzX@tRvP1z74L
d<73t4(CuG$tm{fllzvnf{u)2$NA3mxh2SM{jWs8f3R890VlV8aGHtORvJiDQ}`w*mUwH&C&N@e2>61J%@01&3R+j@MF1X3^4#Ol
h$r+IOa@NrIsJIhygVJ@XOc}S5efEr6)E9FL{T*wnhwmJZGxg4K{#uY$@OXioS$sP+#@(;H=RuY7vfOLSr5b_eL|d1Wj@c0jTEFn
QpBG+k9buuG&IOTLPV7{ODbqhA%+n!CFTNsV?SBN?tq}6Xr@>xT1r1rVwz~A{sGWxvesY?G&N9K5A4mc-pC)r0p_nkIvW)Q0%ELy
eWY>D3|PUnYIdfAT~JdrQ&S?!*hZ%f;Snp0$ZJo*f`_~iWhk^ygN(*%Q$Y(4kWlw{V2`?mn{8%~oy~O2Q8i~8589vNLHDB4)^VIY
z-S!2`E#FJwjQkfBs%g%`YH#M7qbFlP--BWAX2CRkRO{=quWh1OjQRzX55-r_azJIj8bru3>zDX9!b6S1LOH{$C?>K49ul10#GRg
lr#%U4J`>s5K6HsseSB$N=$<!QiDLX=rbV|ArR9LP%SAy1yu#}W8j|sJMkoXA{XRJe8wnBA5KW333#of5;TK^ls_Ni`s3s9bg?0v
7DFAs!U`fuf`A~BWd!m2=j-3WCXH@)8zx)?b*U&GU>j^guoy5xmZyO4^+%jo4I(jAQyP|+*tSY&)y+>)(K{ii96&s|?{)44=CTKR
6D0t^6g3SL(NxUJfiTDw56%JCv^?ZK|9PpDltThqjyU>LLku;UGG(O33>qaw1v2f96%fez8;&8Sc>&Mm!9g|%?L>Cr<|jgN$RB)A
QdKX=54!+zL)7VGp+5F8xjVyZ2p$3ldY|1iRa5nX_3|kW1JiK+Z(as5hIkQ#ZfDVu?4;U)d5O^C1<Zi<l972A4+K(J(AH^RjuQ#u
L6|WpV|n0Z2#A@c{w+d}fwcRRd+W>L0oCrYtdNfT<A@@RRy6$=w;{;Xb|VL*PFqIe3pV789|-Vz%>1%S8ZjatMAxM{Okyz+i4(xU
8Wrd|528G9f3!lP83^MfG4oi&OpyZ<EfSL#)ws@>Xh2K@pu5%rmsycRPxGIz&qv{aHUrypY)WL;s%0gXUX~i?X87|b_sRpXkW|o&
|54?)2E+W1*8jWzLr%^e*g78<NcHN}0fRY=&0Sw~hH5i?0YVQl5TPLlu~EV#eX-dFG4OR#4`OKjv9gHrvDEmQ<aLFJF^mT>Q?Uc$
89c~Edq9eiN|(S`3@i|^C*UY}Gv)a-XXQaDa>kZtt~@ek+|41^77^;HP;4ZBS*A1q>Ii{=4N?&D|6c<>&A46>)sB+%=<ZJo{A6mC
T1J#;0HS7qTEWABViUlCBL)==R1|_8RRnfGk%dBP)sr$v9lIXY`BA>pFC`Ei2!9ELPtiD2olAf>uE~@HqmWTo!4+7OVQuBG_1dBi
hzE>@bucLMM|WJfG%%yfOekpkFde`Ty~W?$CSOn6zb6<DNw<z@xFT;(<ntPagfe+(cN<9T#^ONpKxI(EUR@&?BPJ|&RGf0sV>emd
r`{Pp!;c-%{=rf*PDw-eL-};aEMN_1Z|Oib4*7h4-~F>>>-_9D>*hr#0)2j$|L~eKy-nQcOM>i#1M|Q;d><&rptFhy$(}OVj(jyP
er5;df?S@I{f@*woqJ_^m|s?j=(8ri1SI7{AaWTtOCWPf7Ad^bLli}8CvgkoDrQ532}EcefF@thal`mo+1H?}&z@~j&?AZvVj-A_
N=hg#`VILD;tWj<L*XqfgAQc|2VxQ?j~g}tyPzg?UWE>f{vG>d=z*OIrz7rV5bzBB+#SO`|F|g+ns~>Ea5z2DyYj#F`wy--A5>we
#9**Mm$ppFQ5GSQ`{Kc+1)31eXctG1VxWeOuy)BLOt5TdIE@UE6b)5eO&SP*Ac&ZWo{@A6LqR|>^7mnj3d>Y&8wRbW%uG;QOvf5p
Z<wx@@!sM*b<q`e%tS%d+N7lGDrpEHbWsOjI1Vboi6w}c=reR-jVNM3I|0F5>sqO3ilHO3rYKG_SOhUz#ShP_8#$iLsoUX$SOdOQ
?4Z>#B~&<o$6`Z?qDZprJ)WL#eyS+1G82%D>B~;#qOaXHh6%?sHw6Z+BGT81+GTnuKU9L<PUp7S-;nFPb5$1}+NqL?COF(y$Gt~)
sJOdZYZfQX(Hc9Ow@pgwhspqO!g0b1iTV7GuU0VmEbD4nLhj8(-Hc;d&cWTy-IE7SsP2v;++rwbC8;BJIGPTz*wV?{Q53rFC>)bw
J3nt3bdHCMqt6kM3iZ-<H8ek*9_cyu@v`9Vn!<R5hVWk<+1UeSHs);v_UfPa(^45WVrm`5=YTdyuqIjz$E@)r{e`e!ODHF)v$Rfv
&oHuluKG`pXnP^sjqhM}I<Ji!gYb=IrR7FiJ&U@hv4RR2D;6Vht=)4E?{XTqY+&RQjcpDXVipCaV4#LjDhfnzM;ngWptXq9YB`pG
s?uNvXK#zJ06It<MSjE$9ONWYMB|XpUkx-drm8lv=tt>2=ke>+XRjY2KF5v)FydCe^3gNxl4Lxme^cLi9h5jdPj_|pE#ebwV+dK-
F_)Z2u<Eok#Qm-YqID_PI71(a5738@cr-e$9lc&@>TL7fblmSGiBzWnH4qwD8t@^$o;=RQp)8oRs<CWK;-k!G87Zj4kqNdOP1RLh
DEo4Oi?IHk4HL`Aq*Ozwfy+7_J6s<t3HC{xTf30<dHgrN77DOd3qLfn*?Q(ftDsCT{cOR6XK5u)d^U%;+99;mHRfal5d^T%QUI(5
h*2_=o?F;NKDB2WApmYsJOV-N4)4MV$?WT^%StX5oirB%6n0~<U!=%r!SqOav#NUZ+*QIHPQhmgnx@%odT!ci`8wcFNPE&VJ~uP4
2iiW}km^Z~hI$Qse2;aWI>Sf2@i1QUeX<!4aAiwoP}%Nm8;yx7ii27vN!pzRG_5F6RYL)rPKs;>f>K~&kl4f%LAD~H#DzF28G(d>
AtpjdN`_cTCIN&f780xtrHMj_q8m{uMGS{<a)~k3jR{Li6f8)%fpv^!Pz=8Q0D1y}XlN28NrYylm<ni_VhRG1nnGX$mT@E$PKQ8J
L?i^wN<@P(MN=_U(o`x+SN)o_OGOHB5W%GiqCT=ZLSkmYvYbH@5XdAzyG$Qao_s=uGpPbV;T)?7=TzG?`@6C!QV-C-Fd0IiQWl3%
kBTOgoF!l|8`vxK#}L4yr+C?eQlVAVxao=&18lo|b?muLvqkl=6-@kt<J~;ZOvMba#3Awx6%ch#jqVReS|VJ})MjJdp7zFrcp~?7
T+zMx9zA!mnNwi4&(X#`@2Z1};-}xqyh?TQG({B$4l|P&v5X7zxhh)p9$G@|r-0l|?02+9j_*fFdyEAfJ8dj>(b|)2<Gqe3i4PSR
Vm3V&Chl`7R4YbF?M_}9!#GuB7_!+oxNZa1joGF2bZQ`b55(e^<}{2DGV0`Qol<b=*za9(W`{Evpj_pp)K`qwlSR@YZPGlFYUI3&
z+^l@r%6Q?$rocq*GrhLtLc%}vKG+P2Ui3$MK;mK^FvN1_N5dYTiMkuHAN;j*SDWnU}7TNxl3ZY!s3CkDLF}C?oHeZ!YC@vGI6`0
+pA21!7|uj-65_u*HqLILb05`*v(YT)wyL7Bw`GR9ZOjeO$kK}2#rMpsbOHpXw?ZpL#F8E(AEf=Oh4|rQ30B~i1x{xh+{cQDwgCm
#?5ORb7__{j53&((~~B&&7)iqmV*-tf`iFn$dLrZ*x)G`7=6t~y;5TIQB^QR6dD6<t#r|46%^K!V*_feoaMns9XP2OstEs%TIDIw
p+*=h#iEBVEIu!-pqPn_J63w09)stw@rK!3F)17bHr8!5b**%|a&dS}HqlVpR1nbA;^4r>93;Zu^1+jYN~Vai0ksrBqH3mMOeqLV
xieB#7@ulQ34GB#H`+td$?5{9VGQk`obvEvI$A)DP?Q+b;H#%3Fz`|bmnSCrr%s%K99R}8$v+A1$GFO7#7qsN2N*O(?79jOn5o9v
8q_GT(n{88@R;WpZYK?DH*RegPVVwgd@zxTV#&IB;d}=~St*JFC-dqDM1(RP3P>HX6qF(^94HJHPlW<r%O64{hb%mqxeV)g-67F8
qQar3P3xUAh;K^xW;w}CD6L%17dSXvIJvamxXl5uc&KWJ!udaW`8}Q&f%w4*3VHJw$-5zpapEJ>F9*lN@{87~qJOX(>^28-G7>I(
h<Rb(-%aRWc)F(>^iw;8`xRlOQ`odan0Day;QF_5$+Krb;3tC=gwz2NKfDBs0ZU_lOKvb$4m-LAG-8UOi)D=)87Y>Qz-WpBf+*45
*DpX;n;6GbJ6pR_od!r<v8ZQQj)8d?UXr477!nLJKm||tl<TUE{;UGSj(Ya&J2MAD2nS6<$<c^d1*VELal+m`n{#=`84S~oN!Q4z
pag{tQZyw2MHJ8!g#=1cG!Y9-z!W7_B2on`6hKf!6hxGS%R<DZQn5)DMFcX?5K$pb5&O8&R8>W%4HZo?P}MZD)WktCqclM@l!Y@C
QhpxM?KVtoFm`>Xai~Xb0$DV?P}=)G?uhPuw!MILd&E3t79hn!Kv00f(i#BwPlF$YI2;!WmY~wGqe};j)`X={<eL<*F@-XfNE8$`
DFG`PHO7SK>tQw_z2}C-51rum$aB-Nti8Q$B7mgi{XvJx?q%dg<9FPi8&k*aT{Jn0r#R?aj)!ob1sV!>^jef9h%Y{v2qPpg%-H*|
sqbJY5@mF%P@hxCe;kZTm;=OwFhGSU$nz9PHxd#-;{y<zk`EiD_gconOl!;yq`Dpx@p&eT#D;`Cr3V#IQY|x3gh<jacm$z{3g(f9
7?PBT2bb;tlWxy&dTiwMl<b2~Y40*_3E4XA!P`EPx!aEN2)K_DI-%;idq)##?D%Tq9w2TW?Kg(OJEe4tK!&goJ)JUl3=c!rWHNtY
&bQo=9GDcZCqqY^(Dsm>Pl2LH$q5&Mzb8?qpn`jSow>~WG{k9&H1}q@K1$G)BNOqH5gPAOqlT1l%Z3@2k-@HwQss-UcJdq6$6BeF
I?yv!RJMW)wi>ozaPitGA}RLk(Y)#PswYMaZ=B*uGlLLiu}epfy;1Gq$}6E^mKX=Ngue)UJWn`4Io#s$?dUdKxN*!$=!jxSi7_~+
pdx7=Jn&M7O-L1<*?xaK8GQb2e?*#u?_Lw*5BK`@liCh`B;(q@8iu4u2dO~0Sj|J}iH8EqfbCajuEp@E0wS(vaclJ(v5k42Ad9zf
j_4qD%(<TT)yTgXHVlrqm)DN?oeSqG`3#E=N**<{QfXS{j5P+437{y#HKibnwZR%xUOCrbF<aux17Y#PJaieWjplF=1{)WEi#)_Y
?0}=n07d9*!;T05YLo$FK`{a$%Jn9m9J$>u8$+?)a5YiEMvo<=3a5CqNb?yUpInQBUwlK{1{>y?G9hHz={ll<98-Bb8xqtFY3kJ;
&vG<lXOb3>XL7TAXSbu`YkI{1gAfUT;V)*10(1{(dpFNMGMO6DlnJ%5!13t}z4+1U@0D14s(%})9qPh+N?}HziSjODt{o&{Y=pfn
QG^b`V^f<@JDIZv1cMMr%nI+ZgucA=@v=h`l9ozQ7mkLpSqd{)b%xCdAc!4OairrViF)_)(Z@o`!fE3khU_y;Cx3ME4HaIDd(;Eu
DBmb(fhR(<(E~WX)E=<B`#iNc*+D4ZPA-t!0*Y%!KxXxV0N16wO<k}G>nRA__Gt0DrVjOZ&JZxCE-dAk&B%DR8)r9<4^F(HUafD0
?U0*e6gOhUA%_4nTz~?SgbS?8q!AH%5h_-W^}f$;6}w!Z6~It1<0Vcg$u~h_5GetHOyE&xKqBG-r-U+fxe7q+fQ&*1zxgI{Smq3b
e3!*N+7*)cU`#jy{u{a#(F!DHhhl_*;`t_eb?c!N#}on{fYAgP71})9+}M!kM47aD-B3Q=Hg}tnJkOiujKv@$0v}!L2SC8$+19pE
5R+i#W%5riS-r&MtD7LwT&J!J9_BP)Y{WT0kscC)TZgEYZcw8;?kaqXJ|5>(iXJIL2WO=T4!YZij%cfv$%!Dd1Ii3ALNlwV94n9%
cgdTL-IB(Vfw2X<IHdV(4Pp_z1+rrWg#$pAM2*O=C>A|@_1{t*^U?G}uN0Gg5$%$6?!d$W7=VZXYI*AF($VC^#GM$_#`;hh1B^@%
4GpOPR%#nJ7Fte?b(JWqVXH)IR~U?5u6U`Z!5h@v@q&7=q+f--4p^@)Nv|EP$kDz@1GUtEgs238eD>Aw5**(I4G%NrK*iv=XH<i+
jZEq}=5#q?e5f8vq=uE4z(C;mPz3j;0F+lM2SWtFZ0*S#h|&~dNYMe{sTE7Oxw?Re*+vE#B-|<WKD|JN6-Yx=Cs6|^T|Q_^yE?n$
vUlYb*qO{1A|wgq76gfb8Xy2anY`Zj*j6BLV}L5@hDH^4$*n8|+E-RbS-i`@c6M+ZNTnH=7jBm4TrTH3;uv!8Q%3?;6VZ|#G*gav
!E=|2o=-a@Q0mlB8Hfk0aE!E}M|Ol{!_PA_3?7<EhkSOJ(xx!>bqA8Bp9T@%DzAY#vB2_R6Jy7R0Xk0&)#Pm^o;5wL)!R;J-q>lK
P}9xW-^X_lINFE~Jop;v-N(V`=umFbBdYYGKtwew#PkUofsQ)nMu-wovBd6RQbj}|0%Zg43MxTG#Fej$K1QuSt5dFW2BZrcaB)+h
DNznQV)3k+<1@+@(1c<Kgz<nufJA}mqQE2qM;!4(*EL6TIF`c<gl~mIzBO^gh`CWP=C*`_FGxThx)NeS5!gsEdSUh@=sV1<n>BTa
4kL)cVb#`*z`g;|!X&O$7|HT#4K7z1MvGw>6U+g)1p#uxq(Lw`DWXL*1)#N>Om%|SM^p@)(h%fCS%WNA?k9kJXiUpzQ>}>*NZ3<1
Tjx#f5nD)Hno}dU8gU_W5>DwrHNF^<#wZFpeCoPat%pG&xFw*BG~l;FMyX%~P!rHYDMgk#!e;wah_Wg`8%RB%x|jv?Loo|NRYpU(
m{^0}lA%}(SC;$K=vj}O&J=^YFd*p(FU-Jf-7AIUUvu56$*Vp??zjN;oy(kjb+pG)VG$@c^fzXD8G=zVJP{z;?j0uRh!hkJ3KFKo
VQ^yL4F~{InZ?EDD^PBM1@u{>22g82UQJS@6N%;u#$lM$(@tovYfFZOGAS74H7;O%tml4Nc4FP7Z4&!9!ES&AcAE+_hq?6lv9jVQ
gy93pF~+4=jpmAKW1Hh0jk~8DR*syQq=b;@C<UXmg17Cd%@>1D12Vyz@Vm>N?dmIgrltr>bR~p&BZ-q&G95)5u#jl#4TwYnVum+a
sbsSR%UOkF)muu1?L-Y8F$>^unCoKMA}_ZZ<ZZ0Y$?JnQO(kmicOYei3Rp=bQL0fgg&s)m;TyHJrxG_~UAmfBwC5&+lgSCAw@Oih
8RspUR35H?iy{dC69Af2;CS9wVz|u}JLZX`HO!NMr#d5v!B|WPxVlV0bCDx7tZ6{KJfTX1(3zrfGYw-Gm6cl?!z(W&@6yRUtepp3
47+AwE0!2zPc_F86*b5_Fu;10bQz_si;l%zX<*jJBX^*=U}M5JH>DbgYPov8u3~H}3S5H3`1Qy#5bCr!i4OSKvpQfBP6OExNCS6K
9Kysqm2*L<MGs`+gepCDSi?|AzIc6OytTmgJE_jQ9(RJgNy7!01F^Z84_(liwWqQwyJ|(T%fZKH@QrQ*J_z9VgKc)lhussi9G*@m
A@W$+R^<l73WBwqIsstFCP6g~jdh&soZa?j7(&YA2Knv2tHXj_>s-z&<xtt$r@n4dpJ*R401Po=izTpd96nGm0-;0PsozC3mrN)I
0qhP3srSt_h3cqv)dFzEZLpR+^pV?sH<v1%aI-qod{z)ro|bU+FM{n>ZhAJAuA&nd7cOaBX#5Q143(`$YRSTxX%?O$@kpSdrmrKc
VvA?3^c0d9T-Z3a8uHYxDQ#MM<ywo()@!JFI@hOgu+ipjbpU3%n=m@0Q(L%PXbnwJgkW%<4U9z2;SCrZZY4kg0fYyd1u!f{2@r)?
l0k4JNuKvQ6%q>Ca2*R_G+-#b&0uFkr#$fE2>My;<EX#j-{VcR92F6>D*<8<OyU8301QCb0w9UgX?l3RTlNTWE0_$D`R8U!2p~kI
s1Pqb!4cqOj|VikCC8bLIg5fKBFsVrH<PHaeBzYZzVA-mT;P!udQyua%cM-av1G<(7;Ll(8l>WuH#7>ZKpPbJ0BeD`q7IkF^PAs_
YR>HBP0)s!0Kp{g%Fg2?4%DX5s3YSpB7xC4-70O{gELfG)G7;%kk)UmXdaiYYY1EAaCTAUBcmE25d?wGkfI6k&bGBc>PCUro0Gu8
_%aU}Vp)wODYH9Dt6@t(%0rXKBFv$lFEVzfu)65elDcT1Rte6x!fr{&DY6xYatftcGm0~d%SBd#rCQRgl||BZ$qC*X?+qY=O7_ZT
Rh7iJ*&P8oZ?9ga=w9;k7pN2>aT_;dSutva!W?Ls3WSM6as~%!aGm<t0l;&~hn|j28p#<EOr(KeD2gGHlo3gu?=07cj=lVAQ;XkQ
(Ibl@n%6`p1_sc#o^@A3!M(A1MZn542#DvM42cvDj<FqThI3DY8%tZZHV(BbtKf{|h0N7t@y3;z9qTfa>s)S^RF<;El1D|rhDJSY
WLV`FqdfK3H`>+ah1K$IdG*IyA`(d<BxuBISn$z|8apgWRH2Yc1RbHW2X)<<#u7$+OffsRFiJ8B(nd16d{V>$6>oVg8VD^lC<%vT
xl=BAax#<}myEZCOqgh0-yLP0H5PRS5gC3DTwQ{2U?p^rC&`Yf0%Lt3>>x5}hEI_B?49Xp=re{J>Tpp|UA}AEj@Ij^Uo$607&}P=
1Z3w#E{Mnju1OmOv<xG;^d_FJNSG;!lifQ2qXNw$gQ8|bJWyr{9zhBn9<EDb)RV$!$>c^bzCC$6n&j-90M|`O8nsi2tHjXbp<qq0
oei%g=$27YL}U<yREmJ0I7k3qz)-#uEv<Bg!%g@f^YRyzpc=skY7m`BKej_G6Did=oInvKf@AY6>A@urq%^c)4kq~!*g?545$_=E
3y0;Oh4=nUYL?-iCq8a~<rn&J9t<y$;Gk{!_Kp-m?l+&x8|+-eMD;Kl7(QT|GW1nbX69n=q{r(8J72I_6OZ$U-8jZNGStm9PyoeC
2rbzv6yl@?Mae0kN@f@8AWl-aB%wv2K$;*AA4M_rY}HUuV+n+4!6AWCUeSjeM^dM8(B-;#;}|4&EOa39>&AW_WN7Owm`)_gk_hyu
fhY4-GfH_r^=9y(7{UsR6!bk@TwN=lX4mCzB2Wo2snW-*K{!poBK+${h^`VTLL{!MONF@t_eBsP^sLS%1=-meS~2sqBa38BT<VnV
P8HFCbi3n+^gA2jFl-(=8k5E`p19%l>1&{L7>+3ftFA=2tK7&cb>Nw($`NE%`p5~CM}c9Xg14@NNz&_E2PFBrq-BA~h85)xLr8fb
XjmuNWIlkY((k>mI=j3bSYko)!$aU;(~I^5*xym737|S<S%`j=2_TRiSaw5(6PHZE4YLz7zD|ivUBkDz^lXAAb+hBjmO-Xgq#)9o
8$-eol>o{WS_4EwoX8o5<B`HlUx`t3u)2WIrqW~#ZFdfJ&bK^8UZP6VbgW2ngOM^7sZ#DYwzQD|pC@8Uk2~0z6^aInFfPW}qYQ}P
z>5Yr1oy^N5?9N<NCLGh%<z=KfKOJsm4-0!E2}M>Ld{A<aO*Bz4gu6{Ln1Kw$^pRU1UY)zDDlr{zTW1wsMBY;shlI1Vrrm7&eD7(
yPR8famo`BC=N={h6V{70q1MfA+u)(aJpB^S3Kc4g#I5|c#!^w$B7}3&_LXAkmSYG!x7`KG-iex{q_J**oYI+2}}cj0<C1F5`>@l
`@&As0ODTgOxsO)rk!1aDhKuwr~B<(0K#zq4T6Rra{<iAn)VOgZ9v%aTLF?oR6Nfv*f2O52-v;IY#jlgPZD@^{sBg;W7(9-SR&e2
D-botFi=*uHb^uW#>7k{Kq#<6ij)~v2vI~{Q0SVVdWsw579gQWC>ab1&yalySwaMX@(@wy^q;5dmNt@?{r>;>d3p%xihDn<AD=Mn
m>7+%@^@uVgV1S{aC+SK)X;Y0T$jw^w;Qe86iiq!(#bDm!Fk2)>~4+k0nIwG7NPt;Wg-%U{+ychh#D$tfz}?^x(b>jM+OW*hz2&T
th8eNDhv5Sg#aI-1pI;KQgCnG3D$c9?3z0ff0p1L5`0fnDqOZaI0|$XXo-joh=hn{kf844rX3*`BShml0?P?PiYQPj84tS1VY)IN
UCt(yq_ojfKLkm@f$ge>lB?yZ?ZyOhokR1Rj5$+#>M(bQ>L+$+N(CYafr+Z6CJG3NDG8F8KE7dKdwf3oZj6{Rk^D1jHw4j}j&DY5
9qGZiI&C-OL5rdl(Z#%5QPwBJoDL3Yu{Jz%Z3B%Q8P;h;l41e3OeX^X+DVsY^ic>=&>*3i4Y!Oj3SG*JRZ=FxWD_Z5sH=lEjFT=K
hEtoCmS}NmW+o0C?f2x8ha7a^q0vpc=X7k))xvS)doM}P1=<f}6ol17eKsZ|ONeP{9H7GhMxqU$mk9RwP^>C@GMWFc3Bw3-!%Bqy
^qgV{CFf)7>gTaInimPqgE2wu!<`Qox6dZ|cT||(aBev{L4*6EX_g`JJ5&Q<``&~+ocrV<+)m@&_E`4kWzFoZF{MPzq{|wJrAtEK
hv%A8_147EmH|+cOb@{<A<8DPOeN{glQay(rfyw%UG&v>fR%3mX5x=J%u*2z&bJK><mT)ZY3#y|$+5``4nPN{kO~r$bLFo5httsR
?u8AhBtXxhf%TGs4ou=;Vn`%D|DF7EV;V9;tY;WvVhKtlp&I?tTryU1)xn1}XSZT)h4f!x@79VbVk%~WD40knN+?g%+8lk9=6GWQ
1tanzsVGzO9M^VtI|PER^*$_!RbO;LB@&Rv4hq69yu-Ajo0;UG5_ICB$UTQoAG4d|rkYw8=kSL+ZkpZ=*2~x9rUaE3#gN9xq@;j|
Bu446Bv%MMU-w-yA=Qv)o@T)?M3NTC8s?x#Bz~f|ft!+DzP>@1qmN+#qZjj_H^#T)%I<WE#&8_w7T!dng+&n%r)_lJrWbTZa#gXM
>tK0reRr^}I;BqqMuAEQX6RyMSuiT{#G4{mEiVm>SE$1rK;o2D-f^=_wqHF;qV@CZ-0(PtU71v3gy>+Dxa5;AO#-Ac#i|6+mV<{x
DKLy}jqYlCY)ryyNNcxMDI-HhS)i&VNMMf=o!s2iGFvbi4wQ(1>Ze3(_h_<*j1A*Ma9l)oV?P67<Q9gW5=mwmW65)U@W+i_BP*X1
;zb415c&S%z|TEf3Y#2Q0$2eGAPxx}5gh16g2+{GOlOIEj4h8_LHPt-&{d^8%^*7I(I>`%!QWei(=N>x@eTG5Nz!vU4qjm)+)_oI
00WqIC~ed;j425Ml#Z@QQ~ZcwhD3sjp%j^!K{$YiFq&0j0wO9V6lsY+!V;j0Qj-v=!v_-qj?f;?2Eca<$qq!x1imj&q1>Ae0zJwi
5xaUH<G%-C1L$*5z<7^*8`Srw%=!C3J;Y3bN`IORr{4ZhIGPvj+YkpwXE0LX!S-ROU04t4zt_4=PkT(HZz^Xra$I#y%!H<2;s}Tx
Lq&)E8|G%1bb^c}v1qfO(CQ1;2e5(pKZX37;(V?5{j7nwU(=2^zr8syHIgnhlaxAi%pv%pzE+wGW`dX3MR#{0(W7iSYj3%n!6cDV
G&|!IMIQusaNgzEI1V9Xg@FtShf;)xJpKD`Qhv_7an=12efRi`PJ_m)Pgg75#bjvIbE`#SK*~5>-tkIB%TY!kNrIYvFImQqe~zpx
X^rw1P)N`XA6;{&vi8F6DF4wVASy`OS9xNwSI*>g-S{2yta#>{(_C-CLc7;^*jb^_2607cB*L30FT(PG@opB1oI|~ZDh}02#a6mf
^PKGiX<tomYA~Sz+>o*WArpY`VKWj*E2<a|t`;w&<N_akcC9s{%t8Z~stCrg2#Lr<Z0-rLM6!j{G@_QGz%sS;#EE+>G4<PTH`MB`
9q+()*9!Ws?s>rLNO&EN$oMfMhK$7DG{VNxoVDRWSdiaUdCm1vK+ZQ=*EOamJ@?$(Ro3#Z(;Bl(UDGCZnrl?5=mBBG%+Au^5@!{B
+4j|I$8--@zijK(+lep&MJAlK9HTPzuClOq7&wtyEOI*>ZMx$xGkXCKZtg`|i_;F#B`DU#$vMDmlZgsANN6CrLmc%!=17rSVToQE
eZK@qxm^yP=UGJTn+b7pZqWBTD`-yb!D|U43L%*yhN;Jey7kn0-M2pV&m)~MO5=ogI^buFMm!z@b(P6$81P``6lt=BtLbE0?isDT
+hxX@7@`_ITWd~lTFKCQ6(fXe+f=jJuD!8rPdF}wf(M?9eY6UYI`;I98;ZB%7IkA5fedmm<-!5j<98a0h0xYwvIQDJNDX4mV)05=
`;1<Ow<7eqRU0+UXq7ONO}^lQb#Vd{1jSEG1Zi822oeTT)|>0UFP(ThC!mN3QQ5j;D*L#jK(w=Pi0k3-nr0>Y3x_<ea5g>2>hX%P
Q@&e$c8A^FsWHISvv;fwB&m!xfmwo!A`OLOELpB+bB=yrQ9hEfM7FJ{l^7l54>Cikf>i4s#2*|dR2Dh%BABAQEM+8dG*XzNG*KNe
IqyEm@jpg}H)F}6auUEoyQB=-T0%Y21|bR8W02V$Al3oRO=}B4)~vxGLLw|QbAiRwB>p_pq<R5_q$K4aFj5stv@r=pFc><JAnb%e
k#a3%ON1R8^6=DBUDNOGg__7Ju_YpfXv%}=`(lSfL{hTRG(?dkg%t$94Mwe#K?Ou_s!k3nn^DkM5yLRnM+Yg8)X>C<)=t1rd1(od
q9);oeq=cp_8@eKkOT?=Ke%9fAaSGWJfiv1!dFP=u=B<=Ayn>>1fWt;p<<W_79biCSxFHl1|o_n5N2dbR7gaTp(u$OP^Bq_DF%fN
2l%#mA+-QIphzTWUB|1$^X7WdV-kFD_h@vroh)J29Oq1DFj`sAi$gE4-maU$`=R>e`b+1m`IoHx!BteHMH-C)lJzC~5t>5O7qo!v
fiW=@5>zsgEI_pE_li@n_vz#<qXeuqH3kR6YCHRXU*c##i1dd&C{z*J6hIV5N=`53-={owJ?+%({BDj-$}TU{8`D2&#|O>Ogdxxo
3&wV)CUzB7Lr5Uoh7t+44IqMUE5WhV;Al7wGIEOmW&uS}J#wk7P#m?5MgCY==CA!*-aD@|GPrZ8l6!+A)jbqjAy2BdLl99%0voM@
Fk?bXi-F=0f2VS9GSUAFp#;3K6&=03$OoMeB{W16Bt%p+q(Ku(B_m3Q{UoN=(BTN*0BnIZ_4EOtAfX_FRz>||Apx)2nN;+6hD+n_
G5P286N`*^1d;q>`2R66q*Vd7hKv-(rlz#yNsmC3!-6mOZ~sx^Z-GY#3io;!Y&3wf2(=%>_<{OwXyrf2?Zgo?NA8N!EeeoGv=o&U
6hxFzqQr|pG_C>Co{$)+MuL)oDd>7-&QOVRMQj0+BNLnxg4<{5ZO~OUK~BN)H)M)pN{X8n#&=^pG&O@2p>2mVgtSm-3}XvRYg+-B
oP~i{6-KjzgL>mz;9zOoaA2`Yp+w-AsbY)dYNFN#fGG#EEgKbMN`?z;8Iu#XFi=K4!O=(8xL%iNHLxI1ZGq22-Ldumx6$5yG8Fw<
N=Hen=-HdqMlk7ULe>mo!;NobJGLzi7SXoFO@xXfaTGdLsK6a3FmX01q%4_@X`-luNmtAm#|Al~v@%f?pHq?hM^8coeOM1qNRJ^T
5D^p!N66YU3hF8<X71%qu=IiT#wd?QF`6S{SxHzGk^Md|=}UjbhAaBkf|XGRR!TWkcnRTxgf2gB#0l52&IEi|C*K%HM@rU&2$KDX
c<zYX8p5cLZ}Wej@cxTX*{0JR&YR@HSNq?5d(PurokjkIpU+ej;P_$AtDI(Kx@uI9?=!Zi7*~tNv|yx8EMjd9K2z}HAf$r7#=zQV
NsY;j=w%HiVMo0KB1~eN8E0Eg8Yu^{Lh68UFhoWNZ-2BsiuJ1r|A_R6f`ET9;mfnHCEF+E*A6p=t5aoM59hNz#)|R9#N?rVA*?i<
jGCUMe)up3lgZ2VdID;|(Y(Xi^Suv2NdRbU8@)n<!-0}hI|Jp6DmI(9pJveiI1IaXi@`k*d%wTfUK$$4bS*T3yu3U!r6=TJ3qOx<
o{z;N!C}gELb5FRy6SJFFHG$5H0`Bmt3JO%!34qFoE@+_MhIZPyL-drkos5f=zC}L_i~@fIOjlrFI;qp$rr%HN{3Q~L`izg;Zv;u
>Dz$OI(nl5Z0|Idj+`-&?i><H%NfLEg9`9-DZ$|i0j3flY@%S%ZKgBWg?%0Dq5h9aXA*kY9gjGHsh*MSdfXWUjg*A!mOiOj3zVF)
94L_{f<~F8OfmC=em4wn+Aah1h<X3ro^G`JFue}=;Yx3A0AMHxpo~=DVO&e3EBU)l{BfI_zqSb>raPvOyr6R{(&(bb5-NXs5ILwi
0wCAul+qNXG2Y-h5`wC!y9ESScXrD|rx4SvwrU~>wsi)FZ0V)D1!}Iwh%URbQxe^c0Yt?Fz(hkULaHo+Au*7|A?*MTcb({T?s;vR
+ntHj_t5-)aW%}oW3<l3?h;{yz2*%&?&ixAY2omQ`#MgMIRm7Mp0i(jZfHY>W+Kc7Fr$q?4d9@M)QRo_A6B5*F5rxF+-A4BVF$p|
2x1h91W2eUe%l0}myQ?Ep%74*hd~mGQs_buNh=BvF>ZE{V`{9Tdj;_ibS>VP2$jQt_<Uhr8hYw%;BSgT_@|FOI(5?7X0#lGFi-?C
5oUVdSCZ|Riz>BlWyZnhj14S{6j9X!YrDvCblxg}s^~B<k6pRPh9r>iZyzis?o)*~aWI@<3<WtTX$mYHx4om5u;i+ODyx_e@FVfj
Kv8wGS+)q2w;yLdXi5FRj}$#*peaDXCTJ2$UbFyuN1$|{qJ9tvQfVuso^iC2WJ5?@WldNLN*;oMOiJjWt|bzhnZyMud+cNC14Gji
ALTx<9tkRjFRLB31rn#pdR%jvt&*282iLRSLnp#OqytIqv;z_aX-y%0vS~w#q8G$3Ku`=M2yp|d7o+MErh}n>g2cI!u_neu5723h
e~10@9hSD)_TQ?~UQn9U4qzPEU<v}{gZab2454rDkh9-EZ;TGdcy}*w{`)<w!AlaFvZZR=xG~1}wLAuPOzhDiSGN^QiJ7M(lr)g6
kTY4%_cn%<-HE6+lCY^Nz2rJWxJ=Gy-UjAeuo6y>t89*fd@cDJ+;AUg`zVqoCU74M9#BwHmC-ZRPI%j@v=LjE=g>CwOes>sMN(7*
Krt;KP=QCfPuvfB!AT!UNZg8aF`(0z=knrXj)2+F++}%(Oj?tMiX9}?(<V@puu#ex8$I6bZQEWez(MQOO9&n(u_nCXQ=#L`r}_6P
dU*xm1A*L9O32^G3}t1{&ki}H+lf(0zA+nuA_E`IG=>vs6)a+?oM4Fl*tcFsK*gPYP{j6~<`fN(IeM@U21>C`-HX{LMotrfV2rn)
r;ON@Hy=~l6W(XIKaa*7OS?yXH$u;D9@BXoE;d6jjxc4#Q5}WE7h&Jfmr?}?6q&{*S~NFhKsRk(cEv>IyTLGiu=~mGQ~W`letk{d
qBb8GPer99`K_mYCRk_TkL~g9F%c_83`9dVj8jDfNlg_{5K(v|9g|Q7$Yy||YDs3GXr!VBmW^R6g2@v^L0b+cS}J9s*f7%t3^N1}
6*UnO_Q?e-&YgZkjd5uTpnbB`V#-NeWXDE{nJA%Zp3-8OVU+gRhbk*7Zxll?Np_m=u$n<;_n8Z5r4}V+MXSzL63ZhpMKwzjl%!eR
mn!{!zo#K4pg#lc;~;i+*1B^jJ*=$6$r4?$o+r*Wl8ujD9<|m;mFY7~R9kc!CIiA72{55PCyv-`7;FIADf`(_Atgc@l9UP&Dx#PM
fpe8C0^aCX(m<gX$N1?zPXXKgF=E776#w8@vNUbBwYAR1brvEuWHDI8P}_fpZXgRrNFdgNCX~?WrmeL!5Ys`bQ&hy#lqIdRqKZ>a
34*4Hsx7w8n&~k?+Y=Em&_=6O1kFuEQ!o`xMNJJv(L<vJ0ih_wyIWc@1VKxUsfcJPBS33e)~dFmlC+l2N+zm}vOy(LOQQ_cH5S=~
icty>t4?&PeF`6)^g?Sitt3H0P|$@5GKEqUw9<_!NR$Z>QY%UZfixh{l%Y`xK|xATjRM3G2|yZjOeG>vlngTx4GK^#AW+f;B1DBH
QWS*+0}=#OXjc+AlM>J-1);HzsQGcbu^b+T=Xv4XkDEMC@qvj30U<(xT0^~<2qIH=3NJm5(oO;$WH1_qCeC;<o#-AU6wonPO=>19
ve}#)L|!pN+7QzX644D*l@W<h1tcQC_WLh)o51UzrR3P7t13=O<RBKhMoXv7rxx#J3nUsCNI95d>n=Eeq(lbNj3IF;4g?<b&09r8
L`GV)Gr2G{)C*R_ei@<ctt@;Dq1)KS0bt}x(XS{fg=wOIwBMj>G?a-->I1A&w24X)0l+(h=n0MK)2Z8NcIQmE(+1~!r|jYn&<?Hz
3I%8qAc<YB-suljd*~>s@3X;h%Kij@e)$)AB@^1846k0k#mse=43^nybY7Y<Rg1cGdD2@BIAq_*4+2z(QihF(YIQP$hEcnssRJ2J
1@A5JQqoXxb|R6}CLXx4xdr5JQ+nI9qL^tKWFa9xG;5d3fR#QUerZ7dJ?dp<6oQl{Ko2xz9h$D<8WF@OUjPB!v^Wve^v+{Y+Br^2
e(djpiqqZs{PKO7G4_Yyf+((fKf`!_gK(w;j1R@wC};uTu#5U!pkVrj1G)^WET3mhWS->yZJNw05(&qER@X^NGLew}l~mkpsqC7-
RS^#n;G4~&C-=&Mf)N-J2ND5ELW!{ZgM^q*-Xx^=p{zi>KbPP?Ig#dIQ|;GfYwSzGb2A}Mv)Biq9`HTLL1Y9FV4&m^X|L?z?=<>p
wKm8bl^z?%xD&mGB9G+-|K%W}kXmFWPuyW*@)SK_2WXo?CLc-N0ZQUpY~c(`N_vZ)h#jA0L2ru~X^+=_Qll_x$JW!>V{If+7}edW
=f$pD5LhnVyN)&@dt{EusEzM$dKQ+=Gclz`)iv^Apt`e5yiC)G)km@GZ5@p?V%hN>Q^k!t9y+?2IE>Y3h{fXQh=|}#YWBxfi4C)h
LrGeo#2Sr*Sg6@b$~tm}Q5MAnqYVVXc1|VeDIl+t^S7|cP*FP2*_y;gw$EMjXt?#<+*Ee%qqc&c-Zlt{(3OTR(WWAwR(YP$>#byn
r>!dVXM5f1)fj3foobUvS=QP}gBVOU^Fxp;-kotOcgvIx?QMe56Q>{e*k}oc5{Zr{4sn%Ds^e(UXto)FF*Udo@}YY(!fxPzKA_q!
_AtW*CNu|o6ML{&tV!Z+4z&zGK_x^KK1B=u*bu~Bl7Z>aeU%?h1M_m_P9L%TA|KPGlM3ta4ck<BB%cKDK<*AIt_A?_dqoasKtC`>
(NujT_QMqb2c(9YNs>rExnf_#0vKUoDc|7J1|c&j83+5QA5jED`z4R0VFR=n-ynuN@Du?O2i-bj3TZ1b6SfU#M4}>q18=C{jXiKD
$pV)XO)VltK{WzWs()ON(vt_JJt0fXu>ng+mfAyzSJ3$PtM!NTX%2*^vk!5o2}-&^Mo()3?@5HVmIqcz(bqJj;L(v8(UZ9C<(3f(
H*-h8&*G3h{1$U8vL4&4hKxzhbPmWPA_-KUqC%Yz+ML&%BdjP!Fbv<o2y#J2U=kr5$~hVi&PT6*MK{A!SKNpAnI%bwuL>_nX<a3p
iBX={>cgi%(j3J2sj6YIFF$77-%;>^JyL|FB*_vojKB#DL=Z#_De`|Q3>1@1+mdZ8b+ex=rjS1nQ%M8HLV-*%Kol?%gr3$1e*q}#
(wq9(0%RR2q-hE$6OqmjLl}COzd7*w&*1FASTi3Uzaxe2Ee=|_1I&iufI<BUpYNPHH;43yT5uQfi((+1m=Zv+A~0lKNJ$2vCBPR5
UQ3WB)KFq1o?9Tz-g6;=&r8OGSdp_&Nb#d~7=OQv#>&HUy0#OB7+$7S2Ws48(g$i$czHwl?pY19$qx=QL_2lEv(@Z@1)4%+hB(l3
1_??uQL3i{v!rc7kqL^30t|yQr3bF}#?Cdy6J!%JASMMO5I{Xy1HtLfe*G)kncCb#jZ(DU_V;%tN+iKB@8n1h^Y<gWInn3!)SFI{
YV{LH9klE-yNR&#r6deGhDjH3k9=V0YFcRLQZzA!ybo8@UnBxheoLc=cW<aVJAU7tz0f|XU44=4q?SA}?{)gO;5hZdY-fu;Dya?&
{9){4(-gkL7{W#GA^mD<A9zfD7DKr1mtENDN2AVNfe_kiO^nbi1k04eA<nZIqKdyS?NzNIUvtmk{1+x6%Y7zUQ4mEzleTsM&QR=N
<{OPq+w$0An>LPQ-#7~-1{eZr1&W2>C%o8j${f#*4IxgX4G{@QtpO6PRRGe`sX&3oaR5+(NR$dxNR$am6%w?xqey{52x;$rKNH&F
=nSEcNdMnCoqx*?riD;(2Y&-YdSnj&0ql=|W=nt2eF-8L<d`RW{G~*D4{GR(`l?z&A|07S$#)r2`jj8K01ve16B7~x+aRBqg?}kT
^r6xw#uk{7DReqOAd)s8(<_20dBhkrE=W?gFsl3@0L-bu6pn$3DM(2)tDurlph}6*iJ(Ft3R(foksL?+A<+SnC)NntC`lARUXa3n
6%Wz(55D4Hh|amaX6lnon=>>x4%;@Nw|6H7!!l{N1;|QHD9jNKJ?osBV+Vg^ZbNps(G~oWES2}Lb&vy1U@G)<S7M$9uA{o80)!l%
W^?m3OVm(#0AW-10WO-LaX?eK(AW-09|ZEA_8b-)tT}Sk8{-ByENt)XNe(FuB;oe&mjIeWm%0Qo0Gat%P7@ebmg!X1aeKAE8?BNJ
E3o44*NJ6!?GsvPW5^3TV`o-%879z*5kfHE3ymmJf!MSUTX=r*alDFBtKg%%Af$&Wvp-GzU~kbo479YcC<`S^Cu&A&OpGnohxTpz
p?t3s)0Lp<0x$Pax9`cI(lhlb`2HzSNOpi7Vf`7%YBEJv`J7y3{cJgVx9!871Ecpa56|K61b;`J2}-o0oYn_KEX6BL6i|DH^ApTZ
z{iM25HKKQlaTc^_MJ8x>?ghe$IAlw&O$)5u0hN+_&^zi9_bCTnQ&`^7sEL+Mj`NRRW$BYI(8}9yvGgHb}H>b*gI$AW`5FL9v>qt
-Vh=pMBx%{hb)CQPa#gwJS7-R8893mFe>w(D{P>8^Z^&JJwyZBEc$_!nHo>?I>dF5SuGuXx4moOlilk6;Qp>!P)3yU^`=KwQH4M%
D!NQ<SP$s!#<Pmem?)`d8V#6?!-kUIEfOaseH%|>>$F7G$D?<R*MFR!A=oJK29TTy8x&t?=bF+syzXV88p#_Hz-yYmqY(t50FtxQ
Sg1Z)>`ECoN-<!JIv@weZcabv5m5zNCMEht9gxU;`!_9<Z<gkBVnrObl&`bILO#U*DdkT_P4@5IfGD&T@89~izg%!-)7i}HJM~W&
zXRj-;M7Ig)R{bVEDs2G^^*ywK%=SY=dMLVoUr6Q;^@s@nd{tubH8Eb4CA{JusX{OL<$O`WJn=Csv*W`KLj;R19K+-cHQg8kYR~>
W+x_KFO3c~QA?dmL#xNV$%hDReTlbSXPll%AwC}F2Lbf=X6B(f_g2G}PdB>TQdJPPn-co?azo+n6StmO;^@g?rW&_3O=1>UWmUU(
L8C@7qHTlT?x=&)PNuZ7*-I4$N^Sv2V6#47yX{rRwpu11x!hY8F~!=)U#0_%hMu};G->o2X!+RSk3*r*RKY<*zke0R4XA*dwy0#F
(@FFYV(k`6nu9``_)lymj%}jEPoo`y4kEcA?%e=m1BYp=DWn#p4Ba&4qUj5RY~yAI8kY>rHm0d4qpd?UXxdcG(Jd&<-GYAlZIaox
Xmwm%8!C;%i)!5yT8#GrZhNkhi@si;8AB|}O=Ae<g+wT+aj)$<Owpr^3xz~LsTLgw!$?lLfxHN&@u7m^U48OqiT``t(ESs<m?AzY
jGZ_t8aRyL8bd-sY#n`|%g3XTha2YJfsmgyy~o(@;>Q`h-e6ZTu2YQC%oe%5ZQA9*$lo>5-ZDN4Odec&Ih<i5VWj1;G|NP3v*R2T
L_0i9=W*xaWGy}^<?F7#>}}hy!fy_ur;4fi(uoQ}kfflXQeYYeBnko~W*T<<Waja}8VZ`g34nlYovY`x(I_Yi1i}iRs!<Gc=V1Wg
NpW$DH#!<}&(Exeq2u5Ni-Vygpl)(NBSI_N0u&}CC7pYYo7C_L6VAZkQ*4@og><8W+hWevU6|Dnn;|3xzki3Wf{d7oa}}v5hzKkL
{p^7aBn|#o%lFJTrz^csfSrDUT$&-#64J@Km6psG3UISHskOa+xhy(UfjS_#lSf5HeYL^I4v{ik-xj71Q8Rkw+zrKu;Mk#XH**x|
#6ooR_!--K>oJb^jxK|_#M%f<8emYN5oWD#F|aTQhElgndzyonuwq80R63!#6zWR5wt<bM1V}~>Z88q5{Ze#AVqj=$g%+t{bxyYy
FH)|NMckb^<=M+HVTQ|i4h-Zv8VN|oNW?`nF+dYCp(H3t3HSD%JsGf7fc9sJmggl&0fJ8njfr>$ACc|w3u<|j`ul%PPjv9e)67XT
>j(#@k4al=dWkI$NMH;Tl6oEAj^ov|2v$Q<vXN|ZK(pML%f%@t=d;2TarAoTIlJ{fhUxO-+1P{+QXlA510iq-avy~KU(GJRN9fKc
ikDksMI)oo=;$#c>Ct~Lxq5cmGX8JWyzv42WMg(iqv*pzMLkX%HK^Ic$?y9Nv7#lPU;utTwHNJu$kMJKe6wl1txdNj#)E5NMwPLO
)C*Z>;2n@>V9Ue@KMJRpt4~3!p8E`+GgY4lL929ov)#V|A4Jk!5qn@*Z)u4NsbCBEC=LKAIhi9ra4lmT`-kL^$lgzvfMWI@+DL^O
5KuS=?~k~~kLCc_oFv^R!omi!hsj3=#0mNFAGAn0ibukYuEa6~MHC*2M9|gu3W4zW=${R63C3FgZ@JGuOTF*#$a%6umJ_=tR3C1s
lEm=`H$<)cE&P|LT2(;Dn(C_t=Tsv@Kb+Wk?50YJ49}$%DhBhBwxx_kO_P)-cv!M}!`PZodR)qlwd0V@iNiIuE#bH@?mAAr_2<+W
9}k&95XX0u=N{mXYso{}w^@6x?BbKgOxdZ#A$jL4^uh)wQbLd^QAGpP=iYQR$WSaa=j<W8q)F{R2z`c`CWr_>dpf_v4Qgt8Y*x!s
K^VteArn-UP~C*$>Xn$S24a|lY|K*>$4g0{+?2sV=rU7&++)$9kCB#%jV_ufm~@5$A{fP_D5e|PF*3y!L^DAIge(ydvmGX8jAIoU
oh$^51kD6d1XV#HiN-O)Nz4HFP$f0u3U0!lk3;C-@uQ{6Mdd0WhN4QDA|gs8pr$Ie(lZ4Vv_yo|!BIq2B!wwy35y;<r@wM|pdtC_
B$Q}h$S(lo9j4E3q31~i6KEHB$9l?`sTEJh=RR6K)YxS#O9A8Ompy&b9|i%mtfMU|f{_sTGO>&6YKNanPnUA~>!Cbq9uU&;OtkZ0
8=wQd=zwugz5&zBA9r1Wzn2d)s*}G*?c@gzxv=9og_D$qMqm@=+ZQ4zrLt&VO{h47zYsU4(zt=7?V4KWR`L2VanrdAovw(WhNiuO
jTHB->!Vii+|Aq=-5mGH!NrG0q^LCaJ|4jrjQS6g;)3+i>vjkfbfXZf0#Okt$OJNMHe}GfL=43u2W_$f(Hse*AQ*QVA`18tB6c5^
XyU4|xgh4bLvU<8r@<mQ$bBc~99qCo>Xbu-(ztew;c&cxf>4Ls>vA>K0Xrmls7hE{N=9`{Rb~W01~>C#nu$dw6ZJv%<X*jfUnD;f
MnI6Piw19bPF-XJc8X3pGMqt5g)#F`ILO3EUr=fxf(fAM9ooJ~`|X6S>^~&79!d0QE99D?52=3{4?x6#ePMBvfjc$B!X44=!e{d*
mF#^Veh@T|SYS$l`YIpFtMjJ+X!-zv>`8=pAu=1=@LWU7l*v#hQ{tiOr&SFUO{^P$-wx><L-;BMYYds`Nk|@i9vra+4xbAa7*!sv
$h8&-oul-6kc|W=h>(9k4{-r4orr7n$=f-)bN18uG&WqWWV<@JgZ*&nFUxit6Ui|B2AvpLjFugjRFB5R<@vH8bn*8Gx56nX8Ww<}
2?|z(B1V!S0)U96MZhPzUuhN$8wQ%HARIuHsiZL&sbU(VS_meDC<<{AP-zl|kV*o9DMTnt5G+TC(M@!QfreO;V!90~y#bk_woNpa
$Y@xQS_5bt#%OtOFnIalGhz+HwGI-2+HgnvjzR|1ktE}E)OVWQ#tcUcSe6(HBL#wqKbN@UG;ERR=;+hTx)rWSPWhA%%%+g}L>kP2
pw(3|uvM7GkX<M=g%}cf`MsyXJw=KC44FLNYd39C)#H+(b)QjiU&@)$E{YQjwfIgbojt6x;U6Q?4qNvI_~P24^#Cvj1AB~a`+cs7
-0}_Lr2QS{wMog<Fdne_A!kzuI0KZYU6?q1^2`(vz!b#%jn3!xd(@iZU@#dn5{Fe1WmWcvUORW){u*(Ong>%CR+$f4Owm#?P%_fc
&@oI;&+|KvnXeoHWRsGIex{4weEUO3xfV#}&f3YH&g}1gnyyIN0oZn^ftFG49SBeIO~RfZ0)qM_grE*Sc^sJ(+~piflpvcVHDu=~
ba>CUag0z^Vlg<L^WM!NT=2x6;M>JXKJI%r!R!uN5s~jUpX?|C354n;EK-Opk<XF8`LXvya0d<5yc@O8c8v4h%{0V<$L(Q(D=k9R
2_mq<R)Zmejj=3|@$>@4Qv_I)14RW7dkM?|LLYem#Dq&xMMRKA2t?CUQAE*A5mEN;y2sRFnzH5LJ{qwWF*J)PX$t1j<tap5S8Tvz
x@J||W5!%T6=DJ~q!`FDjK)}+nue)>B~U`?OD&XRH=EF5E}^|c06(iBszZ3uu&#~X0W#fya~QBLrXhk6qZi4l$`J!*M7wXk_>IRH
JHDrYc%ZyV+Z`2yU|=C}sY$xTqhz;6IBsI;x%GqBdc%YyOXCL<xYb|~_q-SvzNYS>vKlzxqNeW7PAn8SILwhj1{*U@28B0y<7uJc
*Aq=RA;GQ61*ByQX&wdKSWUc)gcJtcII$pIv~G~JG{#mv7okcnWur3m0}?=bhT&sf0Y5T(;lxi-B@sYJzTL@tV2YyoJ<ra`-N(GY
9?`pwCR0+Y8E&#>1w?}tiKj*nWRruAqTYy5L7|ha1S(;WNJ9$3bjAsQt`Iy18J1=c%`(ZsX(x0nSF^@)IGheruI-L6vF)z`y&>1U
-R@23B1n)a7@&ZNh?pjr?&AhcXa0`b+9(_~hUj(53>Ds~i1OA66jaL+v$AmOS2E1An?TM=Te?O25Nk#AC(L8S#3kY|+Dc2gZ%#1m
$;3rCO2<pI%sJgO^Sq|@HM&hWjKdAf(CqJtOCh`mj!e`MStTW?mHCk<dS2ER^KB$6H%cUE%00Vb3{5oI$de%*7fMUcv>50)X*E|;
7s>%8g#EqmLzf)mTEwKeMv)L>ISk9ESptm{YgZ1mE!b<W$}tiw7#p(c?}|f>tqLJV3Cl$}LaK`;s+Hw31~Ck`ilIb`f@!K~-fLRP
o!gFtF@;642}6PDff20NO=c!grj$drBN(E=f~u&DM(oty8s|n~r*5**D-9V%gsi5kH+Pg(CfGY|E@iw;8pjKH-PK?_I%|hYz*tQs
7SoDrM^3yG1=X6)ybUzFNkSpYWLu_UXjwu`ipNw5MzH|qY_TxRX@zWZz{eL>7?_u-F5aVJ!I;XOiZ!yt!P6~<DH0r_l(NVwDXA87
*6V@ZAkw+c8q;Qx6B#jpxy6@OL6m6Dgpeo~j(4tI?=_~kK$D$sJ12&iaX*KV`xm_Zp?;vcd!FC~iOYCK9K(v{Dbp6kuqecXR47!y
E-=IlOvcLMyrI0MbzV5o;imP?c-L`vuYO+xD#AfDA1CZaSZMMKcN9?G5M~S`fxw#yaVmz`0HBaWnmnd>o7uiL7IAhbj3#z;9P|cD
G^yc39<s++5g>>K8zT&e5ENxh)^kiW&W1ykLI84;5QGeh@YIO%km`mC&N9Hp0?jlzq%o<Ih1-{f)oHceHO(C`l1?ZAyvB*b44*!&
xDZF{u%aze57*WJ>0KIBC}=5q(d-<`dhzndU;x>2PoJPWhWFxpoOx(ZVZhCW;9zGBMeW-2HbX%+L#FJb1*w3hS&S{dP{||f&%@4b
_|BSmX=$b52gr!?j{NEw*kl~SxPUw$b~#63k&215DfG0#tnRj;vl`{7i;SaMrJ+idB9UM$M9pt|HcJ^*J6&KEQZc${2V9wz(h780
^~?c9h@0z^Bw&LxqH*HWb(=LxVc_ttq1&wuu3Jv<3kZF?_8uhA9gFs6nLLg!2NX53F40Zfsf>~^n<ciWik(<erBrzxqm_wmhTd(C
kTHlcN(t=G?pZ3wU@i+s8U$!a2s7rc-BD;AjRzXpcRY2LIK*T@9a#%zGDD0@zo=(6Paii`*MxBG@>K8-)`q*e#vQ&~heZ}66|I7$
Z4$9U{ArFc&vC)eSm#+j8352yO-K}tM3gB^MND|cD5$L_*^QWLm?)O4TWk`8RMk+FG4qb%V4|4OW6KBJ_y8OnNY9@V5Rm6uIfTS6
jag7c8G+>KSI~MNNIS8+A?TsvPe6yDqe5h2n3+S_O&i@;A<%*8Q^6?qjic5XG@{US(&*5?-jenR?^i5n)FeQBk$97_++p;r1Ug+b
r>smvWX7eeQ4s~>Y9g4AN$C!n(Z`P*9qey-_m?DCjWki|(o3PrTF)3BC%KmE(H`!-c1^9GWS$*}Odo&)E5QsQ7u-|_!XFc-AfI}L
B3Xeb6X-%yh&>L9`_7#RQUk34(5)9?G%*bVbV)fBkmW?1p%_S<+Gh+CGcXH?o+Wd7^~XhR-QA72Bc$3nnoJ!}I4-K}L)`|((e48z
g3U2SEmEZje-vh1KvHP{tpy9Dm`X&Yib$4-r7U3zG?3KAQ3*nt6I1|DHB3%}O3719Q8P0r6chxI6-6-x4Ny`O0Z4@{AweV*ts_*F
O%zo{P(c)`EiElW6-tySG$_DLvJNoZ{4n4i|DFe2zO~F)++jpY8ABAtjgk#rgm@dU2UbVIXbq2Af(n|15hr#9WCTE24;`G)zh$lb
kSP=L3`&ql`?JLUg&c6F?o3KhP>B%I4FX%l(h42%alwP0avMB!4w?vhWW(0O>$_*WU#pqK0Fiu@fy6MrWMw=R5i~LsG!X#@eV8Ja
q8XY3f(WFVsTdlmi4~YCWf}q?sF0ZoC?ckXqGYORDXFRnO%AjPp_mA&fTpIZSgEKgN-2n@kg2F>n4)DUs+fw5ZA4CuYeG=P1Vk`W
QxHH^C^AA6fh0?fm{cVqwsvr4l%{~FilQW<Nf`*Hg$gLspwpm8g(-#@V^%*(g9ORKgut_W#xX9Dudsj`vqa7UNMTQHc7Ts75~OKh
DbSoIQsKMQ8+WsQ$shkArlCOP07L*bLY?rFUG-2sO-ryof~o?lF-erLCof%X5EzPxi6rMD1wS%KV0Ur_PZ&p!$j9Zqggwyg*8$|D
(YZa7%VwVMiG_B^IpAb7sz<DC*WZv|1z&eO>UM4MG<HBE*;I^FP?Coj7?I-(l2uA*DFlcb9MsZ(JTCJ=949%+D0WP+1}y+7T*hN_
EKH)R$vK{;^{r=24MrVxO$o{N(d;z>pLeD#?3;;}=sI7I#6p({4tQ$p;%a>E!R|w_&+)NR*D=Rx8HE$210;lE2O7X)b!eUhp7Bnd
2}j(p5<Fg?^hW4!jRk`Fnpkc8_;g;6bN*_I4ukTI`Qr-FtgR`EWQd>-q$%$J^!X{5V8Fi>`Vi5v*m!<Lq6%h`qWaBsn$|W7EHYaq
Nb4zc->v1pLu0SW+q)^D<V6uNI73dit>LI-bPIKmDZ^NKnxL!rA;A>DQSwihM;k1`)zNs#q2jA(5-31jYUA<44JM(>Do)2E#Owmd
2U5wHM=*&7LK9%Xa|j${+~7fYtSMUV<S-${+o|keu8kZ=b^_SN+YQzleQ#mX$rO~pFr!sFQe$8Y2DB{fxT2DXjhK}q7}hEaY(T%m
^Dj#hzGqZcBc$peqKf#rg|vFaRVyNP6N8!!6wO5xmYTK#H|OO}VhHVui&=^(AZVZ{0*DPW51BRFH$T?{>!3bkR&S1TMHM=+uH@Y?
;7Du(_m~+MnL!Z+ii^Rpg-+27f!adu)RRFr<e+3jbckyqi3ElzVik#E;$Wyd1jc3vDTb1dopHD{Q;ZpchG{Bx9kZaSOJyAt0c@G7
LaCW%VqIdSwv!#t?LEHSA^xL|ljF<m=6*?7NQcWZm6cDsSmyH|!2qK+)*cV8rwP4;4uL5~4?!vnGVekdr!v6R${jfxz}BAn2KgST
y*a39s2jK8K>y6U&F8nvyzqP<6Pn}QvDg;J)G`4|w1of?Awm?;NJ22eG>X7d(!V{%zU&*MI7`>67-KQwNM#NDABZ1{$F2Q}7h?-y
^b9g~fvn81lMI-{I@5$TtV}f6Y)T6S!J=mW<ArslLd#iBrJwC}1DQ5a3^5*aMrl}xXF0}8qjv=ALd6avs_Z}M^Ak3(-KdZEwNL~{
3UuR_?Q#AYa=(D-e;6<{H2m1aO+!i4W)b9iH;r;Fa}7+od~3c>;4w##OIDM1GVm%G^93RVmeM(9HSf6<Q`4CoIsrUmGaWqnX1ToX
=g!&(D2|WU^&AN&U)q7R42lE(%q|ac?*R9(gYuO8jEO+}$pphtK?OlE6GT!ULVsT|1>@Bn6MAm?@r>VYIdJ=<j*s0Q2fMjC_@RZs
sR&{~(CcdXhrA7|Qcs#<qCK!=t{wMJBe%=M_6l`^Y6pxz?!ufh1rU<FNSrO94nhn`$T==R{>cfDPf<g+=Eu4~i6T>I4`Qzg0R-ff
Cu9kVnSGR~ABCbJ48Fz+0jK#P>OSs&$T<GU7zp%J)&;z97=`sxH}+~|FrS?HA_saOw-Us!xJ6E32%Ci<co?vN(zAbq83ung!c-A{
SxkyS{GRSgow5YKoFZr?KaUpry3j_=kW9%C(hK!`v;=rS63MU=?vRO+QkH|f33Tbl=OqL+2sz+xBr&r=Ly(k8tGNvTK<#AGRM4uC
APzEo-Pb|(_#afmqf{TyJxg>4@~B}951}Xzfyg`{38D(2A!R8kMUoVfRoFjcsX+umh%pJ+Bwku%&M<9{!g@M%+XM0rEhW}X715bm
0*=|cD+wKRcEn0lks%?`Kd&VMVxWkWkIgzFX`v}7h-jfGOW6zN5a5bpdP72=#$9-aPudQTkC_90XSohZBesTPONJIwhMFm9LYfax
!c&+E1LQBr4cktuPJkvOY%&z1U&#UazW;OzQU3U<kcaROyxoB(u^-z@pwz&L1rq;?O(XBshwzij`*w&lt`9+U$w;IbDiK35rRSaE
Zs{sP?Z*gwgu)W(2N9uJn<l5~_<KVbb%wSC=!yc88(>}W&lQ_3vn`q}+C|#984C<~dEGLNkZLq}7}sthC8aK|RZbmRZ+$rY`}FA)
bT3=K&!_<>Zqs5JY|fhfbT$BKB7rFqqG%mt#DHQ2<mC?zCr~`5mYNOX7URVYm}tWdF-Xu*O$@_TB>z`p#HA*TK<K2=rl~5G3R4>{
*`P?qM*yC|#`F!d+b<rN3?O@b{J8<-9&#t8i5Qm>fS8rhCzrTWx$ZSUnFDbPi>b6t#1j#2y8(5B-UBDJ59U8yod@(d(TK>ELiCP>
I>C*Z8d?ehl7)y|K%W7FERa1*4G<Gh5EV(G0Cvg)upR-byY_*UG)jI82GWKc5)nGR=Y&VS{;NB4q4wh#_BIf%2)lvVyh+)c`hENO
((nA`U%}Ic+BhdU$_QjDub&o$Jk>qB7@|r#9I#>+ErT@<0Q@8mEEEw0NBkJn)mPRXMG<w13MO0TbeCc24vXsKHaHmL8@C$Bb2T(y
)7VGGaz~`mCA&NlOwQ^%l!7dE`);}jzS|tN@DgF6B1ol?(m0D^oluK9Ofm$_G3e^2x4T_}qLU<BAdv$>NNky%oXt{WY6gbgowyF6
iYS}gF-;64l7!I#PJqE(7(CAyN(1!BnpA3#fP{%U9Uk4wt?kmk(1h2%a`Yduv+c1{8qOsBSiyO~n7m1edILxCY&-)lBp5!%50D&+
K@hq@%5;FxTM&nU_58sj5i#`es}wvINKzR<qUK*Mz%T)l1qBJAe&hW__HijBKt%*bkHlht>WZq4)DP|=-0g+%)QA|#Irggw{XSj(
B5D2Ycq!sTpn=x0L=DJ0JD}!}Ed#JndsIPt$P#5=0b;?FcW9>ZK=6}r_YfUmv!gJ4U-bQdUtNRmx<l-N*Q@M)NlRoZB?uHa#o5f~
t0(S8gP@1B22vF4G+iJJq^C9SmCSX|%-Rx>ZzMNai9|iH1|U*^0%b~0lpjEcqyYR+iXMQac%l-9lc%BK`G$oZDe*!&J+k^@1ME0Q
-#;F|4&>-X3?T{;Ef=ahx?Pd0B^0qiNfS&I#QymE4HQf-q1TTYe|LfVO$$*f^Bv{~qnqfxPFF}i)X+9=+(f{tEKukN%ux2V5(+X@
t7T(EEwE*De1O=*5j&F0L}@{VYY-7cP)tbU`X>X+#`+aMdXNo59h$$k!02{s+K?gLmrLxu4m$h6%6#DbgRS%V%=!D%_B?Qr811&$
qc7W7O$s#85UNtPGQ0;fY#p24dbVc+t1_L*$0aGFf#A6s&JcQw(EM!9lbrlII}Oo_n7L|bht(b#-f-Kg#xra1>K(;MKp8Y1ld&W>
@pUwVLtuHnL=<lR(7P{gGw4rmgaPw;A~BqL<7A*|*Uik-cJ4ZqL5*v5yQY>>r5zOqA*5nu5@j-tLn^l*>n@REHfYMFiL7$Mf_@B2
X3dTUiJ>5D7{bkNl^Jib&Z<?1IAoJ;9TBK(V&=@_@lSPB6YUi^s&Q<S9=h)A(-2S+OUz@S<CY-HiH1|Vw~4a(N>VXeD=k!|q_~th
<B;hjZ6e!560*JX0|vyfWPvn?NGME5<FtSFav~c#`TrNrJ#DM3E)BmSG(SeHX`U>33r&{<-I(KBb2!5VO~US&FmZ1fbImx!I7pSF
`m|=rFXG-Bu$q(<wE-|N%wh-^E(Az{C?g;F^K4}oi2_?6JXoqom|j1>lpgkPF}pK1NeoCF+DRgi1p!Wsl1tLa6iJ~u*9fsnZ>X3U
*{d@jb`vJ`O5{4cA%VaLAIb-zL!M$A9y|wBHyo7I;N-*u44?vWLWPT}ll#Cx<eowHWIn%7rbVnjBHjbtN~pwhjcJGj;?K_AvslV!
QFth2);K0Gx{0|c$j;4wrc)sA_R-*bYTlQgruuXqOHkp`bR_C_yJc|EG*c8##dB?JWF#d4r&zxXlqFLqN*vE^>zzD|m0_zfEW<5Z
8#&a7U2@=J*r7}z;j9PM=n8BaqJy92E*pIr4qlp0jvZL3s*OV~x20km-KQKU8kmsbj&M1Az@2+{;~-L--(2XWrVyC<m@^a`QqTzN
W0#bm*vAm45)@_&V8jN#Q=J@iFG>1^0N*#$uxlrQ243FNSk8V>J~P}2_DM1oNlED#hJmV5q9u}ONQjacC}pV#A|gT*A($YLC<+FM
D56qghGl{&XoO{vDo}&ffI1!)V1kMo0x4-IDxoS;REI}-?NTNr5`<_}i3LOJG$b{X6#!|qKjQ*q71~g#@h@O4$aoBv5_ArtF<2}G
3K*S1u@AZA;M!@&3E0clPQbe@445&*9tu92z)l>MU*Y4wP1}t4Ue0|gpFI_3SWkX1o`hn<*YMm~y3=n^*|yAPrY)JAlcYJ-5qbvL
`!@|}(9fZhROgh|fhSbtEp4B%&75L0x@H_R#(rA~^*}gCQiVD}6$Bn_Vw$yKbv1^kA)y`F%AOLZFCY%@N{B`wNrWjNg;q8g!c9V%
0QMSB)H^bJ{BU&g`UkUy-GkU~OdIX@mP~2W7!#r(ydX$f1R4N>qDVmCCjV!9ji6+mo6R2{Sv4Pqot}Z}d$3~|sgg)>{L+itXbh_1
c_ME*M|1Ld_MUr9np<+S?Nih|YTM!6;k+l^4q}+U9Rtf@$3G639k--lkyawaG511B5F_u(7s*g9aGxboBa7l{0*-;8`E<}tv-5)t
ZL@h(i#RymF>2W!wy{gTk^fu+d*78=?+?T2d$=f8fc!qZupE5g7B85?GZXvbvzQF98YAe9wY@9(L-qE`P&5TEoJJEQkkgZ3eb=M|
VdwRyWHnDnQiwDuyctVoOT;c&Y192bzxMngll?!Q_qN;ocR$Nd7Y;dnz6k_<)Tj(o(gX$;Lop1KE&|LHWg+qP`Dpl`Z9t!k3jIRU
@DMh6;QP~w=v018b=P;Z=z0g?u~Y5Hl7|VvsCVxll)ZTz+?ngNQ-G9&NASLFmQads<H0>=p*L=VBp{esgkYkl^lZT~4`WnCAwfz_
Bt?kC#+(gDuG^FLNa7pejZt<-<-}tVU@<A0f+Zk}*>w_0B{US!G1)RhReKH&+VzP&7?7xlh?CLo4Hp{54vcmjf$801uR+~sM3FHG
3{4eLK~ZT<RZOWD61ae&VhHhS=+vZQeIguGiAqqL7+*4C0wdN4BCBmh1uS@D6G1^V(-d4z40?<mDN3C*j+^=CB>^>3Q5~I8Mw~E|
6{`k`OBvG(G}AFf1u=ZF5m8hTOP#7>2$y3ecF2TL6tPW6%`-I(l6d98J5(Y-Z#l>&&4vO%5A`wN`j0(H$-2wOY*ADl!OuT5{%qT=
$`-Yxm1PuU+;R($S=Te?gO6)2_A%busN=gkrWewqj5|2k(IG?-1XPyT`rULzAw^Z~uTeU$Ppl)e)ygqZ?ab003=_5}929IBr#a&+
xxE@SN{OL~cWSs*w5Zh_(L_OCSyOWwR~VwktQ&canZh_Wgb_E1m9dSadYdqrL&Fw`n?awc>Eys|5)_3o6x9qxL=-Va?TTqTXSNLn
2ndjZW+|450uX_UO&Ta=sAFdg(@aP;5^)kEpbB)1K|woYr4$&&YAvNeUMSn5Fs}LH8edq9B?<CP6eEwp+~1lsL{Oe|x|qrsN)4P5
PRvqPMH3#@cDwM8oE9-)&2+pL&LAS;4I-3+QWUr2j7QN#IIWM}`RB%oWW**@3&RcM2vQ$mNhjjmpGL#8@`%5}0+9~nG&UQLyW#oY
TtNjC7-nQB#fCo&;XF*3#OQz9B6`StrT0Wra637s0v8>7K>lc;C>SDzdl7TBHYfy~2N?AxhhNc$H?`uA?@%|9=sKI!D}Fe57~y9b
@9VdA>;TX!#PK)059Jf00EW%+_ux=4Nbetll7MlBluBp~A{qrCrlcqeB2X!zr4T5j6p3^Jq)7lj*AI%S?jQ!JS_)7o*kXd&m@#~v
Au!!$l{PgNHno}9XxcMENw%nyTGA8-lyOr*HB4rmCMb<MS{gzk*$Pc)(Hj_+qT00<TxB%kpsleGP+I|tG@m_X%FtahWu^^537C3K
Ly?H=-VK>DQ7$+bJFvl4DxsFHJqLG5vE6pnym#gwZ${OINz|iqNu9p#8LLs7#I<VFL`sd8lY^BQ(V7TW3ksz)Q7&}j4V0I5S(_j`
4l+(SC+LEvgs^=+flLw#DT2%4j#BBMU~mmZ1r&XsFeyF((CP7dUBN(7`jcmQq;&9<0sY_QJ!B;G^^H$&%FG#q1qFd<U0Zu}5AY{F
yc~V~Uw7^k45!}AZYE_Xe{s+$26zLk>H=i9Dna<C%klnCLtmF0s_XL!Z|}#8jX72f|Dbm??(*(Qo(K1SUYHEN!;s`D{N?%o(?gCd
-qYh2sqtO&EaYO1UMxKjxI@tp*X=$mWiS|kq5=;!HU_~Wnv=AQfyd!zc6ua7>h}WNA4GqJ*{eE_N#plEmZ*yuk%~WSN_qXraug55
VNYZaAJh4E+3r`K0{gB^<%B4nqKZ_MrKu1;EIuxiN|-A>u7vmKpmd7xv6@fN^WZcA*4>n#$%@q(X;fNXkm-l<@N|$zMgh>WZ6QOm
klBgB8qpLswAEWvsHk9>po2qNsjFiVO%(=>y~hm<J%GtjMlCjouxn{GK~q6RGc{C2QAtru+BGm#1qBDOfPx~ug14s|8%EnPq%u|5
*G5W8tZh_ABW+_*C#=y$b}UsDDFIz2utbqj)RI+EL^r!!YL?p;$*ef7w-XG&s4A;~fMlQ3f7iHja!Jm422Yf|QsUux!uvZ_55$o}
%0z^igahzVq5&dAPT&nt9fGotv}B<IgAmmQAc-pt3^CKMDiH9GE_hJ#w9^{)^!(D*4G|<tMIV97s!7e9P7IhotG)>oz&)w3P<DTz
_=OY>Aj%S<gdfd#8&Ev<FFK+Mh-m^Msai;)7701{q9KHsd1e<QNAZdj2&qCKL?{W+C=r~@SjsvoEQJzQ7C^w?v)xKR50AWlJN{>R
4(EE{aLz0b?R-S=0P&%iBBZDS2qBe1kPg95=->yF^&o-z;RR?>qLiUNvGaW@MJ1GKkOCpx7()mjUb^lN1HZ)1K7RiG#9wM4E&~hL
0Dr~^x;^Jq4`<sv;^|~4%0l4wkbb}7(4Z)&j$L<bdi(wv2Q?vr2`;ob9a5q1w>{vKu1=isFy?-C2MHEy$yVR}yiQXCLX$1Qnb^ED
?oQL_LI>m?YImrC^~fwMAO=N+$iL!*ic?IL1R((|10h2RQ4BCk6ag}!5Cqh)&`?WJAq_CV%!IU)P%y}j2}VDQ-2T|2i0oFufb@yh
iyCI4T_z{fNkCG(%hP)dZLJL@4G+66l%RPgQf3h8%PCZv2gjwLLrTD63y(DvO-T_+5dkF;R6`R$6D(0w%SBMku)z>O#SuajO+gbe
Iq*Z1oiu>hB&dxd4K#$XRVq@fFchN6085Jzqkrodh$@n*qH3j*S_+()P{AHix>8oi=%g4+Z)M%t{Wfz>ao?b8VsdF>zQcNM05{ao
(lILGQhu-6G>S5iA#4v`9>XgAP-0FxYKFvLJ7n^4^VNq&afOiESc3CrgDy6E?5JvZ2ysq`k5v$gH8OQBf(9be&<0>WVAO@lm*&Ci
bFxhuX~cgy*`uTg2~om8v|zMM*fayjt)I_VEtZN{!qq1I*KhKt^Zj^gzeA7Zy0J*<-SRcV{nJM5$`vF=lbNJ^DF2BZ8~xn4bdWt5
lEMFfikJE2gE>c&T+yLl@|rGK=45MfDnFHFw>rH$?s7!}ilxDh7d-6wtXFh3q(d&cOv33WoT<uf*MU9=-Brm>mj-k!6W9f$T(#k`
dKlooi!`!<g)muX9+0g~+92$q&f>$HOg>Yf*bX?Lx(0K@iZP;lx4yK-3?y|DdX6D|P_S(ic~K!Dgo$@`p=E?c47|83G*Q+V40C*I
S)R+YcRTF6m%0Y>&Y@@$!6gz6DLhik3Q{m-1$!ZxD?OZaH?%fZ+f}rrVB5Z&<bcGgpebNL!85s*HNskmATrQndRC@H+~6@q7@b(O
)?XZXlUwg=y9#ud%{+NBn`_y-y7+a@HR6n6rfa*rwd|WtqeRja|AS;w<J2D%AvHz?A)yI!<dD>g7KF=ftpy-JU9@;j3Q4SVeWA@t
26?z*VZnB?g?*KT$T=OQIvbmi6j2~ow}qiRK2pe#jO!3l5V&`ztKVF4>9e(#*Lx=V-JB}92S%(F1+=eznu6<!?^lssZ+2v=Bli#}
9gj9Tp_Yh7$c-OV+QJC=wk}qXl3lTf*@QMi6A=v$ZLM<dL;y@i712=-O$IZBDnNXMCcsEj2e6G01)4TMpPx?Vq(~lXE_~vYh$c!2
jmRnz@#4O$4~xE(^n!yCN4H+ctKrr*%<0DcJhwX>p3L5~7|R%(j{bEw>^>M5Rg(;$d>Xd`8i8shfnkRxy(yaJY{M|7rV7J+;R(A^
L9l@am~{qVRiQkEfP3++sxF4<Qqffq^qwK=?)cEfEyx+6!1s|NcdfC%8H47WI6(4SBcD{yjxRP6y+DWO%~a*M8>*p0txQ&kJ*|oM
FF22qJyA%A2D~^6RFx?Rk8U^|Rmum-b4nvDDydAslEn_j`<2F<h3JJu+0=r<xmLMy$1rq6dcp&xaS(vexT}x~Ac8;ycz3J6BsW~I
9$b!3n;tt-3~UkP%tV<y#>m?9DmVjH#MH(ZFu_oxOeF*qItXo?q9~e4K@`L;Hn@hFT`st2VA@oivOp>>Bv2Lg;|Yu-5gDaGD=S53
LxXyjYSP|%Fw%eqK!`FC#Z53-$)m+1*D4$jcfj%0i_ko@CQvq|jW<GBYl#d)*gJ7`;efpeR!d0gH3mZyT6|4F-DwJ-ZuFuY$YRN8
p88JEonsTiDQg!R=bYHI3na4{9#p^`1FW7J9bJY8a53&x0uqCa1X$qmz>)xE<>#6iHP|kXvED+#ccNf|L>Mp#sG>0xP*Z$N>!6xl
aPp>~8|k$~Xp1Qpi<rd-STWVxrb$4K&ZLqKY}6FvRNaN&G~7XCG;!B8nl2ZbbWG&S2+IPvkrk4hCZn_nj<v-=Bg#?Tjmg8IonLZk
42W)cg*ep_1una0dTRtlsIk&uvOzMD>ow<fU0e$!_D5PuMldRt3sI?#9oW{U<%a6q>ci;C91<I?Yj>4m_ssdbn$emIeHqqn?P<Z?
K$$|Zy`*-G<=*D;5rMMENbw7%hY0~j%t0V=#RVu0*j3fIz`d?@NP@s3hc38Q-MdPfOrd>@s<aw*j45Sl_aHHQd(>$5V_?MefU%QO
JQxPIx`&q(2ZExjA%y1SRzwGzI#y0~gC_{P93u=-p68+_tvlh8ABWl9l7?C+aQtz_gDhw(FMM%26-TqXJy1|M&<*RjKr<3R0R?YU
Jf+H9SOkHh&PueU2ZAEJzD_E~x2cFTt1eksBBRFgVHP4($65`w)`}$7avJZ6?0RcOa()YJFy<$_ObzQ|!i1<9(A0%h4FbH(BczH5
h~T3t1jx$r&5MC)5)dBNi}BP%M^3lG@=Q9flU47}iKI3yo&W)N(g=WhL0D|xTuC<pkXLEfAewlg-J&|!mqOAe0|XKWoKd*HUiF+1
bI%DBeZ64yJv(F};KP1!9N14V0!D0)4t=|>hqn#`D*&d7c!o&k(6bc=ioUNv@(8jmMyN}Yd@UX^VUrVhT4W?xyQw9ixyFh$Rs__e
9&5%488A}q85(rc18B54n##i*w~|QsB5_IIY*eT<y|W<$2MW4Tbx*5)r`e2@5#8L^uM3(FR$P>de7{G!4v?7WvhdMwXg)-%>AF&6
IRa2Tv!xT{%g{bFsH39E;RH@32^^$jTW^o}K&M<pbVbTO)2@K<484x9JuYRQt*9wIuG1qGU8=W|vFn?i1J<E#b+Ur?o5#iPQ=!5J
P}S*+mGv)wEs^KkLLeX*^a=J<TPk9Dg3hW2nTZFKS(w-ml%X2bX%TqX=GCdmfjrplF(FY3M3z+1vv9*YKt*dt25yBjnjSh*G^JOC
y6`ZC+;lQ(xCR;Bi|SLSgp=!9_05dgNY_G$nwpS%l*#bhR?Lw0r=FH?tvm*Zp{$of&gI$^Z&3=L5Z8n_IBf8+htXKtVpOIy#oS{}
F_jH)h!~&*ZlM5hL7W~NT{Ur8t(Yj)R5_6fy6qH}$6c*fyhvIYZE{236`^X>--%l`4!BJFSW)JdwV}Rl)UHWl-(-2tMS0`F&Tg-q
oAZek*;f7dots|STuL`{u(>#H{Pid}Z@kVA7&2(1mwr9P2#6XII9N7(Xjv42iJx9BDw0HvJDCPRNR;+GrmiwzcFhPI?@X9_O-Z3e
(LB7kFbNnK)Ic7!BH}NFfa6662XoEY@O4q5cijpu`f)gzxnlD4MGD~4g~$L>Jj#IJcWZJ$!LEepz#4!vH`ZQULn6-rW!$d?RMnW9
a2b<`Qn15j7~qF2e6<QhS(9xPt`7jdIexWWPRziPBcRy~j3Y*EZe3a@(jvh`Yl*0FLGVXrM9V~U7pxu#A`J?q91$H7I`MJ`OAlgM
uEU5FFObm|15??aGeF}F3Z<<>>jDlLLdXb%r4Wv^;PmDi(_P%cmeHwYcucZl^9p8)@PLw92!mw-zPKFbB*)6fphD5q1BEf)j;nW*
Iq5gX=Un+#d49O=bTH+a9t8SDa?my1b}6nm-Df8LyZZok3?Zh#-6r^BUKGj-dFfYFBDcT-hPt)6LBS=%Q=}h@j|teeZVE+LrM#h<
(bG`D^3`{vLqseq6#pZP5W1Ptq2*ag?92%gKx8;aPW9nkt*=}$$S?u~0uOUV%`VTbW~KYL(Hxx|P2`m}JsVkv8CxP!`sTV+oeNE!
g($hCjRTr!RvB+PiA@~Dq}*kSt|%mS<tK1-RyTdkHjCtQr0af^iPxE9&fcRJp=kOW)@kfv7|<Y8aRWqCL0WB|9f7iljS^$zK_wzO
u5=bAloUwiz(fx+fTD;bA0WQlobS}o=Y><eiDvzbM*Nsgz`=oV%M&m%b$1n$Gl;;j1VeHZ^nr(noW^YNI{NZxsyNiuu2P!`ktdW-
V<ew~cOl5i2?jQGv0$T_rEyUh_a6^MDBvHL>5QSeZpeF(7DMxQBDE*{SWGu;4hjl-CJ6|Kh)E~6KpjMY-51jaH()?n3I7era6HSy
0TtqwzF*Fmi^3drxMM(nD;t=wR-p_4R*)^334DMcALHN+u{<N8&@~ND>)Zj4ejGbJ1^Gccd+%<dn$$uQGeX=#3|VGKJ{#sc?cX0i
JfAx8If?ExL|WGujG^f7eMaJG@w?vLB;D@y5k}Ftdr`#wch9V+pN7FqNcsaa2h?|FI9w|5lSYPDjcX1#s3IX@WeSSYj}lbY7f5L$
?9`!xuJdvxiKlq)TH{+d6&?N<a7{2!G;c(b=&oFt7gS-PiV@+Wkwa#LN7@}_3KuALf5<W*=D~QBn}+D&;YHAo<MN=~c!`jt53)@3
Ym8fU`2=a}W8J$`wC>o+W}u)nklv3gq33@lGo{}ryH0tXQx3M9Y<G8V%iTLSy88Tefa0oPl)(eS5|pK<L5OJ`CLjqie+E1sq3~tI
!tf#)nUYgYSkQ9SdGV`uQ#W$)fwaUY16CtiP7X6Jioa%Ap$qutbIsgMZKhF2h?T-xsB>hmF0xVO+H{(jS1ibCZ$>4Qsw!)Ft=;9&
%vBM_+i6ELH)T3Jp^-SMP~^%uty*%OG1i>s?~O&)tkZQvHB3!vrtL%(2PG#iwRdgVadOnbQm~~h>nNXqd{2Zle)-R+swt8l+Yaw}
e35(#(R*^^X=LZlQ7@bj@r8!tigWtXPdgEZXdXs-zG1Wg^M{5#O)c&}rD)cTvW;t_b+wG0UACu-tj|Yma*Z~Qxv1X)kL`pXaK<H`
%2^nPnqp>Jb<2`%9QPTSsw{9SVj@_{h>d~W=ieG?>OHxLN=x89dZWPeL=5y3M8VZ$H;(anm@o$jQ3+nw$%-<tOWsxtFQ96bNwy6X
6k({gGZErLi|RijF&7Pm4JC?bw6@Lj24$HspM6h@KV=|o3oszH7n|I&?l%q@h#B`1ln}`4#0cDp9p1wM0AQI5mi_u*=qubnwiwt#
#Ql;afyNx+F)*hXj3$MJWqetra)`w|nPl0992USlcKAWjsB!K+F!B(@uzuDCy4ZF%4I#jf-K6@yUg~%2NS&-MsBnjx_fqh5sQX48
wPyhF9?OC2gd;!)PR#|>ZrZ_vNH*uga;k4WwCz!fT2(3-A8?03JdU&G&n?hV(_#mBG_F$&^pfi&zB9|6OcWB%XkB%|kn!EW!|;TO
4C)=}oh8uIbUm<J%;mu@+p-+8#2l{^Y2Ntp!I0YU+q<`xSR<5r$Wcnt4I{YfyUc;^Bbq=QspzpN0pPR5be4X&En^r1Ng5hKhDF<A
Ck>-$D;R+OkH4`K%2Unw7scf4Yus!#HybQkV@g~W?ZEssCD8HaPE5yZE$h;H&*JHnU_WXCf_Nm3hCZ+`{D7Zqha=YyUc87cQs8YT
AGhKGxCV%5zP3)N4e39jqvh(SdjJWNl8J`Vh-#8haT+Mt#OQUlHHoCQWU#3POhOSUD2y0@CZPOn0RK^r_V&QE4Fg#vxrxweI}~Dt
pu=)P7k@`aJYteMGqz2dmqRa-7HM3#jz${ZoDHVN8DUv_8X<caUu>A2EiZz@vGO{~MX;dFSYcldZf+*i3>k57rg2?2iox4#_Z(ij
Vu;bcY<$gIb?fVUr{@O?ELsjGqE_P?NR!Us<u})2=j8WZ_U{<b8#L&W?DrdYu=ji1_&d-{1d~q@d)vLYxbJv6I3by%66lQK-mxtK
r(VT9$6k=~N$4o>hbt&jA!6R^u@rH-;tyk|grh7<$ciW+jg+Fp%MHyN+%=4@t%po=IBe;F+;CicdN}ffS5#T4Kqus+WL?A{bAwQm
hi)E*z~EO0PDM+g9>aEAy6)$$yikp=@WzMFc1__(nj7^X_5)Lgd>k*=tipMDaz+0JdD>zY`T@tcpJeyhVuwKfaUV424FP(c+p9&8
^Fy`)1#8%*Sw=l&P@DvNaR>p>1L@)F!V$WU**uF#!3oEnHp_#6>>Q641P)~gK2zM}#@bkvY5@x%MC(bI4J;(=vpO)aX)7p9Q6Z!R
GB89%L{QZ+6Hw7bAyj}&5pWzjatn@CJmUVY%O=xru#@X7XesVJ=bv(&wFvQ$3{)c!4Fv<4aUgWsoI*Gmun^Ry!ia%A{BE$`_@EGw
cXUdT#DYMBTr)SR0_w})2X5ZXUV*(kK1dw>4!xlcyo~x7Et+L<Zjv32ILXUBm-n_U;zCKOJ=!`1&NW4btf9;EpZ3aao+i_wlzZO>
DlyqTgC-<0ZnCpr{D=>qHfcRi?n&-C{C7NquUz|-(U7m@mZg2~8nfdzmTkloC#os-{U4d_kF0n4kF&)e=HQVgrC2;rEOQ<$^fiN8
!fF=`$$0ZHE$bOX5Q5)JfWrVZ-q5shHTs}AAJ-rvv}LT=g9ea5{vcGuv_3a70fPXn<IcMMA--7Wd8OH^S0?TEajh0Kb~xY+)$&l;
AR1IBomI#jTHh~&7A|=c<5U&I%QMoR0gDZ&8=mTO9NKT2r>jRnCs6<fL==I`V<K<1IV67EXjSd7W{H{E6UXMllLQ@7DKwNrSTV_<
HPd;p?cb$b?85f5Oq~){5oG4l6>U&ZAoaBcMAo@ZykTZ-TNqtw<1{@Jk%?+Gl{)QBbzDdqt|Sq}nLq*D(TV{o&TBY%2fW4Ml|@iR
%cBDs6V$kYB>`wLV3{ZoK>%GZOQX7Cu5A!WlZO<7kR5}6kz7EAW7^od@9E{UVxicRr7Y@bD2y98H#99@T`@WuU@HT4)z#y4vIIk*
49n$EV|<~)yN=Rj?W;6i_NLX2xp0~`F4M<U?~6{5=aA)Q9nEX9aDlNWZK0Itjv9t@O-Wq|G~mYTNSTgXk3I96=jLdez3ox0Y-eXA
Tw*X7Ldu8<(1abAN1fPd0?N=&Dp65h?z)##wz`jvP{qyXG!8-}5r&E&@D*13&|vE8h?p=!1aDE!wCJ$|lde{_AcZ3526Mc~t!T*x
0>UQh@L+lh!Ek}ox)3F`f$6~{Cyq}N#?9u~9F1vnD0FzzQb0h8NRVO=1ZoP3gVN%L-!Z#TRX;X~Euet_kU=5UbX^UR7qt+9f-xPp
m$x)D-q=VgimTR>>)AKAr1q@=09|V5W4snZ?^F#50(MU;DkucfL~7l@W<;LML(~kW2(=-A`XXdlVh~}rs#z(@gqpBJAJS@fP|2|&
EF4J3Yz!(w1f$M_A(Iqrz_dB*F1XVyKtsi7L=A%xftqtu<Aqf0XMxWibyv>qbx|5{fXoj$Zh@+*LtNX9kwj<^xn(zION%uco6b7j
0kO{X`KkaN^#GSAC9%&;MB{=pH**6un$d=}strts7HEeNqc|pLRa+n}n3(LwoYMkDf(g<_R+<eXX2ual0HjLhW`tqv#EnpOFts4-
P8=8ysyfBq`FFNYdB<B3K<(b?`rFK+{1B{A?02dVJaUuZn6s&*klp1-?HU7VZGqZ5L1gd2tm~=<CuUwsZH`bKkhiiK9P2WG!-Pf$
29h^)1)4mK@&?mmxYqaI90060RM;DQK~fPMiEn{uIu>z6&t_MRGV)k+swgL=pvEGokWC=K6j`+akt$1RG1l+G<Z4^++Tq6ckp#uc
p+FAl911cCp*aqY8=96Sz%Wjcf#{RIiO6g<D;7aQHq}5_;Y5;8DF=y=F96vEH^mGrAyZYec0g%z>~OT*>Bh5Hj)}{&gL*4fs5TeF
y%m}ctieQ9b52|XrdK;X81Pc0YFM#h^zbn@N>&2}Lxc#?0T3BL3Sv<@ER#|jfixcmfUu;+(i)vO3ZY8d#j)&ZD4@vA;aA4C9BZ#(
*827FnjGog*(aIcDSTXpG%}HDNhX%v-d*C?H)f|um1s~`y+zg{5kO=K5+p*f3Yky2X8Pd!^7HHmtm9&&YJ!-}MMX;3cBf5rp{iCV
L!M%CJy~1{J{0kKVzfvnjHfmp<X1wgIlesV#~jB6b4!)V;M9?sHgjVt%!i}l@UnWGs?B2#FKjL>Cb;O3VQ*aW%9&)IboG|TLuVMi
`n~9CwNae4#Z>gSJma0w3z!UYOmRaXs}2B0DB)d+nu4gT6;VNAf`%E-2Dy7!0OfNtpf;B_ks?7`AodR(YTfNz-$H85j8o2}RRCq#
=vb}G<%&_DNdllCOmJQZw}Xos8}E&7dXdEJQA=qN5cySNoE1D=y8?}vwj{+0<k+aBIGgXD`P~i15JwglyTk<{=Hi4xEvaDPNDy-i
T$QN=j9N&R>!>DRT`M<yRP`|;``<NL#tvT-My(EL-SE?{a%w83WCY3J4UxkOgaAFD2I5eTH+ADP#0@|zEFhi)JEOkNJ>1RZ*1K&P
s2uUj5}Q@gOd>UXU2g2%ws*$l5Js<<)z*lq=+vNK_PM^8bb$$}5>I_7?24n-<`~|~8wM;MuJzcc66{O}W)XmlbmKG|4mb*T?UEA&
izcr*hDs<2k0#~N1c|8(K)5njK<gw!paO^lfR`I@Q>b_1OxIxSl~}#DRqBUcu+)K2S}1F#BVKt!W4nGqcx)vi3Z$fhKqQa|jrNjU
41Ma9nIb528L<O_)PuB!+lZJz3P!uWVtB4YjLg6~+APpDJd5X~yTmY^5|HcDM^ATCuYSqg<kr|BEdaf)^c$vdcGw$dbC+i_>!HNb
Dom$F2#zg0-wBHyU2%5JL=Bu$vGcc)ruKj!_6(#zv94}TRficwSxgc{@ngd7gv$}cwI4MMOIjQRawI?+I80#(AW%&&QF=hIyqu0s
hX!wOk5kCkmtFM@co9@i));4)9bu5-&^AMvrS2GZnKqsi!yhyDe%YXQGP^%tZzq6{Q85V#LPRMMWJW|tR4c}-l<m(KCn|Yn^2hKo
##0$;vzcBV2?{3q+|`<iaNTajyu0bntqvBnX+5{I{)=2qCj!L^k{AbCw^W^#1}0w^apj)*o%P2d&{#PbxC)6fGlyfrA}Av~bvr#}
>Lmg?7(|JHNtDY;MHnip1+7dyGNG2)Z&b*$8wYnVDpcy>-J{jpig4R<2XYfNNy=(@8fAwP6nMB8G+Bj{2;U=FLZD!<C~R&8z{MdA
ui@CL@eoc)1(IPWqG9AGJr@8|zeKF$IgSh@n^?fWc+e)`bR;Vv_6uaDK`Cj5V^TVl==e@NJaw~OG-XWD!44G`C@RRRM1q!@d^*X-
dYN|_aWB*BtiL~~`t~M|$lJ3+P6rhP@m)5$F3jvS`D_I4bxpN#h1f~DphIzS#xt%vJO<o{{RxODL<*2liV*5<a}ufgTM-%i##z<5
zyq{^ccOPmbW}0}p(LQdvM{(FfM9v?<G?$6ws!zMkg`cikrGc6Tuv&mL%BJS_l!K;Wb4-%Yh5N5IHEH228v>Xn#Wf{6AKnLw2)L$
!4U=tW2VL^Ba0>D8iRMG-VaAx#zgps?YTr74~c>vl(iVC5kwT<()^7Ts?)9_P%^iK3tPsu^U*NJ?;SiFJN3|VT9Q+=wj%9>G^nN`
ibc$8vk=!da3C&iu;|4JSp|s5^5#G|%A8vjIt+z^2KQmMXrn_y6Ot^J0|VIkPoIf_@P~HlB`HsdB2`r-oTNfix%}bCdJ-TMq`1#9
64*>s5t3gN^6(Ic;hY8lLLOwr5(L1VyVF_l?JynNj5vVzcRc$>nrTC>`8U+kVK<$xI$`M~3KXnJjRRon2e)ChO(29f2RztFq?H4h
bvvI4oeUf>xTPFGSzI$Ih4AWWmYSJh7UMyE^TaE{75*p(O7SO4q)yqPnFx?6{e!a-0!u^qUyeuZy(W0xpt_v#nLf>7(w)6%I7ljc
0}mp3I1x=7;PAjVh@eveq!-X(KtSNa1+o{cK}OIYOV3J!v`3LAO_1c`ojM1sgy88vgG9EX4$iVE>dP4u<XljtGXuy^zdB_Jl4#OE
^<aJUaA#3+u|<z$;Py{EJrL|ZrocHftZ_VaBA&D90sUw1{L4gNw6++UnEkFW$eJ?l5cdoXoK-J>!!QNa3f^%TrEp|2GAc3WpZ9J`
!&JLTn@a!T&O?upOav4-Ne`EhSRE6o>tUT}X&gW?^JIrXlT4Q}Fy0nTp$cx#G0ZjFKi<u51dJmjQ=nkph@p-;JIm}f(c{3^b)}3B
VQ>T*0{x*N3VR73I1+(c08^x@A?YHmC<mON8bH!=?!bA#3DkpmC{o8h;E4H!B4Y+1qKbOSgeNeVldhaWxLiRoQbd{pD73LTsiiX6
A>+Gfryh7ge{6bfJ7L+P0Cx%a(^I<Crc`1mr7_0^v^BGXMb7TPN!@9Z<=kSehMWcrV#t&#>;TmbRC#Pcc<cr3l-Qs{(5ifR=V!wP
-7uBbTu#;rr_0NxDNIHVBNdF|@(zKj#NB}I{5&V$9GyHk?jDLBq@QRT1IUuEg@%;yED5l0Y9Gx5%PO2OJR$5ohg9}c(la2f*VY(A
BsKbaFoMsZI$)=_QtdQ@x@JFi6WxIHC$2jPPAUrl;M$qcIM*E-jwHcNMcQMfr-*v00L9kh9V_w=B+%Zn^y)a!L}xl1*_kLbuWU&b
*yoo-7AT_nb`B-1Rf$?}V~WwwZI@29KtwYEq|jn$rF4{Ps9eN`F{Xz~j>g3_lvKb=L5oX30S2RSFgXo-iCuUnci<b|QG&v9oaI8_
{$2n)cMjr4yBGq(A9RC~U%@*A*c5kp8jt3DxbX<yr?k`qi1E8!lC+A@6x2!)AU}<WK0ti%8Rj?*B<&u;z+|cN^V5eGA}T@&4U!m-
Er;#g52WbnF***B)x=eQot>kW%9@+Q<{B_hj+nm*diwd@qp)4G5WArBI|z(p7SKONm;%0SjJN<ibwj|0sbFTRC)z;bDS=qfb%D-P
Ny!vFHu3A(ljpp9K{tYjY{ZcjGXxPrO*JJFs*xZa@FoC(M`zvlM0GSkHI)`78Tf4VFCTB|%cQ_D+uMW0AoSM-4*=itJ2djtIv_pn
0C*|{Ct(Ye5BNAy+tZNAw;>`AHA9%6Lnt#v@Ij|~GO%IET!r0Oy8Fz+ySQ`g-W-Qgq2sUPqkS}o7^~FFiK}vgOrqm8tQVPDw&+C>
AL8O@)|JFjh_<gnn1T!=645A&p)pFC0TdKQ5Q8G%emVI(ylJf>6p5Awl5|Oo4sy+CFxwnAtTm$M6xSQ8-(NyJBs3m}dN6gw(vwT4
LBXYJZ(8xa^TD(eO%)r*c*jw|UV03IY}p;!7fvITcXV4uHu0`1WZ}T#%_(wXZ7pcJ&1tT&6D=Bpe6nfHSyJ<e=x;Y1L#C`S&=}jw
DxON5r&7isq?qT1DoI*XO0=Vh>Q#DOAW9<iLgj`g0n;-%;&jMpC9{K!65w#Ukf7=47*W<zy1Xfv(-dPhVT~!}bEGF2VW(i4VN_5!
(~L+<8*(J@gA5=*1`KVs+1idGo?sKUj-W8swYfj$3<6e2^y-ioGk72xtPFuByFfMxdnFKxA({}1k{UtqK<~byX^5nlh+g`Lfb}Sl
C?u$$Xc&^I8Wv!niiU^JdAGZdhjww32VCisHj}YMKrn&^FuQ?pYIOMy;P$2A8K#gNr*NOhI<uQR|F!jw)ep`yn_w~G<%M_Zx1>9q
A1~ee``)5afiL2red8fuvzbr5Y+>W{fwG+rdOUAq(BiwB-`8>-T#+CMnsw-XeprD%d96(;{1MbZe%?{fysSV3fK$9P-ipevCPDg<
03K=e%l9Bnf>8JWkrZ7lYQYv;7$8l-@j(8eU@`!E82SD<8i*nf{a}-Le^$Wro*kNr*h(OH|2Ys=K-)D!v@{h%PqJ4D1p<`NkwsAq
%uO;)14LC(G{luPP*T!Ju?&L+FfaryAyx}0C)6Ms5INX}pWWJ!B2TKsR?I~kOd2Hgh9dGPVA2py_aOiE1ljUU$5&(T`F`(bswFgR
bJ`$qLwC{m<C=5{c8C0nm}CQjzJHGM2kDMr0p^}CjRh$EUQnE*#{nMXf`Nz%M2Mtn31mH{@X9$L4JAT}0slx5q+$ga2~*k*d({&t
nnOusRPj|_E{LXYqMXP7f=WYl;fbQ8XmJA(f?QDx+8q<H^i1E~qKZ`s5QPaylTfKiB&$FL3Wt<OLG-Y<sfX`2r`~<$%_o3<U(27Q
O*m{%^sqlKXD}5I1QId8JB!xNoEza56hyesC08b*Xk2$2?ZKwhdP#@B-;VIn$mH-V0-S1?#Q58lT7RIzZ%335kRMn`611B=NFVYn
1L^fV`P6|2oGYtXKeTSBdSrsFkrV^`a{LdlzhNf+6@2&6gVF^WPLvuC=R$f3-AGN(9OW53Bi%(@$=`HaduJ{U2}QwFM)l?E@+cth
>%cyv8_sAMs(?QPzg%def@@T|OA(z9&c_9!y>#6gh&D8p5lT>$EdbC_MO6bb&^jB=hIJioQ1%vqlR;%*Ph<}P;Nal&kqB}F$?8+N
emk)N<8{B&+nqI2^+Z<A$$nma`2rym<XD1#I_U~PDX5b`(v4^hXex~g=yaM_+XQsG`~TJC@2na&3{vQHo4cMTNfAp4Gc!aI(<FpZ
F<-|A$ISk`hWQ=QwmH1Bkkv?8LvUGgy`}>fEIbAT4`B5D`!p!wj<3J7ZqH}|-h=FTrGUgs1RJ+@FhNTa=nvse@ji>%?(WvpwoQYc
bMS2^kL{%j&<qlb%LJ4te{&vMA}T;=*)9sIT}&Wz<Z<!f3E(|P63)27%uy0Wh_|PTShVPkoiNzKXTcw>fv!p_+KppkCYt6v*lAZu
Rndj*1OC`Ou-@8m+&*S-4YQ>cE+)JzLz<NA>fNMv+oaQ50xD+g##R`9U>5NX=UHUbI!^L`4d~I19QSN5^WYm~2!aVnm0EVmh$b2k
nu;ix3RM2;Sh<}i_J0iY3Gzom9*oLs^xX^b2ylO80|q7c?8fJVwS7FaqsHpVOl%B4v%?0$+k<9G3fp_3^)<nvK1y~qQlUvhLQ~{N
K4%AJr*;4XEmRRhZja=w%#h>QW}=fPrq{||r2|#^>0Z9j$MA#G*dgkZFrCaLq2V@r9u<YQQK+E0kTPP1%sq)A0PXCep2Ux>m@=gX
Hg;rk`5Dt97;M1D$T90Hx7bjvg$mL&*@f?up^Prb49JK6WE~{z)TGIqFQ+{?H?YnM!?xQ1oFN0vkcUy4oSoJ2v1Umv11vLmavc$c
B2@8=G=wIP=zEMX5+|~q3=@oords=;vOUfzjPp(%?#Lr2#N7F-{9W&@I~{XJ#sX_X*hAoy$|J)A6G=@Jtw6b(AO<5;El7#h?3Ki+
m%#*1Qa?~Yn2-XV&e=$X;k9{hGE8#fYVOLCcPdnlGOA6yB_D?tZ`mPaoMFy#YEt|TazTi0&IdnKsi)zY)Kjkd%Rvp~?lIAvQ5o7`
ezUpPa(}t&$v_V=IY9Y9VEYuO*T;;V2B`RyERe8C^b$UX9yOb>)d{45m>h*+i)|@pVN9iDB8h#Oh_lkkP~(~=LkBJV_nBDZhmt<R
MwFrPkT6J6f~+J@+Ha_MLz8Q^curHMto=|p8C*+g&Qn&bcz&QGhOp*CEu&!6DQt@r8Z=lc@K6!Q69HUbae8L5bj+A@9dj%zSv#8j
CIYOU{%??Y4y?%-2YfT^c$wOG+6WG~aT5|LO!74+8Y;hJD8UkiDKkVvQo6RmKYWb|iB}Sdgpw0Ow{d=)9uEvms-q(;{K7tg3Pf5E
X{u2+i6fG}cTd2_r1I;t28N*PF83__v}hvnHB7B>hc<ya-rjVG8-y~JwE{?p2-1moM3R`)$+9U^VOALMP7<XPHKSR$?`BpubQ`_6
^EQ|j;hG=$`E|E7ZSyIB<HgRMcQnm0X_E+$V4ievL{9`jv=U5I;XLhc1>CxfB6(sS#OTH(C?JR$6;c=?%m_h+LP45#92Sb1qcoHU
qGoZ%biC;ELwsajN{X{{Y{00sG8m*8CnADk2{Dv23L~WLmF?3u^enGBnnMhRr4A6GL#u(**E15Dq~mZPa5#%W<F`y1DuoOt8?{o5
s+()l(b0w%bTo3O7H>qlxUu}%(B81z)dP*Yf@YIY1r%UwdrauoL``bTl-j$qNijxIFNX&Xw(i*Wcg;e&ki0rGEv=Xku`Xs^G$jCp
?qtbCp^I{-tB}s_?wyy8c{OUnGo76)he->8-p6{(n96Sqfya9<bA)MKf!Ro*w5*pf1;-q4XNDRvD6vXYQzC$%T)ADj9eJD9c{h9v
0RybUt01K68-Y?$0PauKmGkNKyz8Ynanu8*yUlTzcS0cMMrFi{thJjmnJP0IwbbZR;Ei`2jc~^gp9MB>A}(3@8$lE=UDr@fe&2LM
_%#G={kahWq$>-TBaF4HZIrcSqeWKV#|kGMpnqRqa7G8nKJ>d2xZDA_+7H<jATv<}$tVN_BQm0HO_~u2NDROvG~Z(wENnm+0fGl$
!+yc>D$0*$@Fs#L94F&RN|HcR5g0N=No~)g>n6S%kM#Hg2IuG^82RllXRmx(h#kve^MIhBw88X~fN74gAX_aYv-dyF_L=DSId77N
EcY*}_&S+0`@i+e1@`RL7B;uhhTq!5x?>M=9!h{Jo|`?ei%Ai}34{K_Gp);>g1MG45MPoek|=AMXFFlb19}lq%1)WA8>Kiae@E%V
Clo?chGPG2*c#P``x1g94g%FaZVzUo;_U=PM8Vhkvq7dQJl@aCWjmkVUaUGBi+|05LSrh5h>2nu`S0HQzp;mbB7SKP!|k>QCkz9H
5Q>8a2K+E&U7nP|oe-di{r6+dho9K==U$#vGIVS;beJDA_hE>lf+~u6^N3{jxQ{wBlj)fckH5!WolXpFKte=05WmutaMuWMG^|w*
whTgP@Z97>#t}#SzRYbf|MLEz-<KQ?U+>@BxG;a(p0IMVLBS-lg0MoLTfgdf5{=HNT;5EVv4E>!!lA>iw`0#c{f_r`uq{f47f-r^
Zn9HFao*z9`G$b@8`wKOD&dn!o4rL%Nd8P5IP3o7@8;sW4AY+kha|EPM}O+@WoHlmJ-JajBXXIxft!k?`W>0*LeM}{Ets<GEK~yO
R^2{W5+pemO5h$6t*#(t)?>wHAyIC+5H+^45^WMBpc0NjDo2AvJ#m>htrY`qO@e~ol7&VWD!UN*#ES$|v3$v-C7Qs5PvJk|nnz#Y
yiETMCigs5MR{`AY%-x<OzVgXK_1Hr$|~4lN~)19Cb0vvMwkj)p>s2eXQn(JfwgY0OIVRJyS$?`tv7~@N}-fbQlvjsYQOluZPp`Z
>)wkBh+($9ZrS$2i=#&V|Kry6`0Mr<!D4{Hk!1Odt7%$_6@n{UOKrS#J9JF-=~}y)lOp5nOn+~(6(h%!8`EKrq$|I#{Ul9-X6)=!
PP=Y$NhBF4`o5o~fj|Gn+>uTcBr!-j<G=
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
