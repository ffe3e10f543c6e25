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
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q&}0u__P7p)c=57L_k1)|NsC0|NsC0|NsACHa_gveS&stp+Rh7q*t!)bJu$HzE2CSd6Q@lUUGp2D73QLBiX*0>7}gz
pd`1uuGlJyBmmGft6;MawuDvNMG8tPnzU>bloc!MR0$PM!wC*{>9(aLiirf9F?V-GO|%pZob~ei?!od%Q3+HEs;Wp3lm!4#0)V02
ntBcGQ~*!~6+rcu&$rRO?cXX$Ro3jzTwO`lgU;Ibz3ZMR_Rl*{d%8k)OWlWUNP+-vz5(~U>K^yHcivI-yLt09Z*#VgzOthFdgul!
^}W4&yQ^n=J-5+-1JZo&uoYLi_M<*mUwP-u%jF+IBURFXjK!2|d1=u~A3N_Gz#0#{^Se9V=CVk73c-9n_M~@bc3Nf)+~|q7RP7Yn
)d1N+g4EjfbxW;hqnxs5cIijkH~~kcEp4@p6-T?f-QDarvPn$dvisw#n_jp8DngV10P3og!bjLWId{=rz@b*BHuJSe_p7gaYdWW%
fWh7Fp8BZ~Ecxa3Wy*aUub4Xe47)vcV3rYP6KS5^b%3-Ew%M=&gL7S*Zh%K}w`o-kv@Y+kJocDFdze&8=S}tMx{Jw~?;L#eYv;M2
aJRX=LA4)uIfQ+84Yp*o*z-&0Zf%FI>pk1H&bfD+aATkjftA((sAZM9U^+857kj)1y_rC^Ovs~m0O<lnH@wB_nLF4XH5q*@bLW@<
HP(Yef({((dvx#?4A@D5Evr2EYu{r)Xx)Z@Cp867pamA)zDw@yv#%k$ZJvXjiLN?o-$OjzBjen`RK8fYXxlZC_8L^DXWfu6zV;c|
-)BX0HeqO3Q%8HreGdujJ|I)AY_^+en<hwouv<932DRPAdn0v5_r*?Orh)*10RaFeLqHHuBxq=iLNtC-VKRD#fu<mcAp}W+Xv$1!
Jd*?_$uNKeBR~KFgpEX!2~+U|Y3iS<pQ!yq&?<hXrkZMx(<$jQNMw)FJxvkmGyniXQ79rbYH5W%N`I7PHdOsn^rQ4s)cqvWA+*#0
00E!?5U7L`O#lg?6F~-=nqp`)6KD-n(-eAXp)_b{^#qzp1PBmKG|&Z4(-LZWl>C~L%?f_0?M9~3c})Y<8UO=$A|8L$fl*%K!TvZv
00DpIA}GIgBqaaspXKb8k`fS~Z-3zbS6jc}`u`Z88a;XYd_B6)!VketasS=``lC91L?^fuu=ju5D@NQXQZ*m<;@F&!Xrs3)%GjA{
vsFGk|I2P`14gLR|L)*8&FsNTq9@=`1KVY_aGdOPf3es9n}0_?{;`8=5t9GLdJtaV7pNdWiV;XkJ*X)iaPo?IxmysQY2o`(SO4$J
_OpU2eyMW(lcL0?r8bb2LEsPg@)Z8hcZiCzCFb9u=dN^Xwo}gW+pA6Q45!MRh&dF6=zrlrc^7Ka*>C(<PRJIBc7_u!gjCS5KbwEj
*MLDA)t$u;?)q3(dD^j>Q(@oe|I@?6-Rnc=>gdcYgsFjEJO7Y?yAA*SvQYcrf2}E>aQc29{c9-h>IevyvVe)%eOvI=*CWyP<%pNk
+=n`<NENFKJO<r@|MkxGZ(k&9e>#TxwCus_AxE-Upc;`;k^Y>&^;8&4oa6DvO_oH$emG^-xB9p^ZSVfiuY-^C)!NZX{XM?Z`ia-D
LImeL-#>`<&%36*-=@kEO%w4|VvzA${cXXeb@E?yocQ4r)ZzjD_1)$1HvCcfyKp@cP`qp}(Gm>5r?1`64Ll9w?@+?I?kw(9ZXfRL
*$;3ipxuI>I!xA`0sj&k&yx6$8%TEuDnRv_zj4f<mr_c_`;Yh?G-=@Tx#oI$&v1g)qwB4YCpi8xlN_t0B`TznJC#WXYs$h}28qBe
v0!L*hjQ>(K>_7^Pw?DA^#gv|#jWNKMSor)MVSP8K>|2VUzzv8;XdLk5|0G~jEN-=IVU&R6s-7iamm#NPf$~PgrblwaT>D7^8P|H
_#nrAL+=UEomfj3gmECCj^^eADLs}DOOU45BGpL^+*EA84gI|DWI{mR_T#HuJdZu&?sW&C#PWp{!4y^Ny~i6^3fL_Yi1|hv1_<!n
4N@Ox+MoPmTkb~4+(9!QJtQ#!MZ_;KJD<2wLd-9y_^{;Pf%_O^_k7pD&~X+~-C#5#-sg$@q$EV`>mCzce_!X68SEH;(1w4nVC;VH
_%yg|srL7%gC14~aN|Sd!|fm+H<=%n-gBN01OEvX;>mBCP!bJod2=pp`AOb@+Cu2x(s`h^D_=(rquIxC(~;yFy-;-~3M&1b2Y2j-
N>m^UQ7o!I*Ee8EB!6BaL?1dE?<Lc+!2jSxGqOX=;pFb3oC7HloTY~@+9@{^*LqFR*wrQwNzubHi88XsPw8gOEjE++KaIwd0m5MP
q`+y8_7}Ajk1qmzq&Fpl?UlcG`p-tm+}`V`(|C~G{~ql2?YAA4q43Sl@(dk|6&#wK!DUY7N)HkgJi@RXA<UA-oghU@=3Z4|;e|@>
bDI0iOpdsTdI5VhLJHt;p-Yw~fsS%UM?E!p#x_PQ*&j7~o=-LUwKv2e!!}t`m?j#XY%wH{!sNmB^uIl=d{lHz3U^|9r6z-$EMuE4
71u7ovk2#aw)nc-yIK^-_%2vJ!Beork)T8B-_~?Up|Kbev9$3{IB_{m+(?l&57Qz|Oi_rhG$|%|D=_J08axJaCJR6&((vTg<<HVT
_CAUKJ#++b!*})T?ed`gnYqx?aDzkRkK6HkrGH~7yfy~*U2OrAZj|v;wX9gH`Mi7att>9QRE<~^kiJ|p(56T&3mlgK8YxZBCvs31
XJNY854zr<4aI>`)vg?Hw1B=8F+(vj3n&cVv^G4xo&aG9BeaOvM#s*gtC!3CK8#VYYkYoAH#ZkJOe{6r628;iTrtCH_Tz_1Y24;Q
s0XU~s@~8To8g&34iRM<jxK0_r~P0O03;R*Kc8;DnW%U;zn}J$7#(^Phxy@zF#v#xcmZ}3U(fQWN)b>YQ3V~8XJ!)oxp5Rgl}=C4
^=-J(O*7Bo4U%MuIh>bya54vbw|eB9Hd3cKyCvE?*2?AcNOJ?-=pIx;(|{S&vh_2QCHC$8wl!D)(D(mz)`i``TO3d`b|-4arW_cM
cW^dhO;%_z(YX9G=V77YrdVhus^hrfmrSe2M^xNV9WJaQOhkww2lL^UCIw&lKChi$86)_&UsSbW3`9E795Vj6>)#j?<J^`GQj)TT
9cV!Oo(U2K3<z4MkO0v|4SW7M>9%}zn$vrCv#T^aztL0_>Nfox3J%3>U^T7OECHaqCv!Lu0YIoPaiGh3Ql1=#c{5oO_h}CD{V#?b
ohMx=!=Rl6=PMr|fdc^q13~~5?2>t?JYGly#is+u6OmL}O)x3D9M%(E@yi~~H<zb=D#$QR2fm>U%wq&RgE>x5IHx4Z$R>!YqKYE(
<2JoH*FPfQF%ZXb#of%YBbQl3OI?~^$z76SRJt`qf+i+|c0_oBiTdtCf)+zz+8hv*(f7MbJZfAkKx6}`I?#>5B#=nH_ob7JPz|jC
bKS&{NW&Ev_4U0;$blNt*bzuOo%`L$ofRM+F?aMGW~)(VH?#`uuzt~}mW4DU#-E%2Ve~S$u@E%EY8oB8Y5}t!J&rQ$Z8KgrDD!KG
pe(9jIynh3D065}+Ukjg(A6lAFN6q4$wd|0TlgyXJC<r}=*)Ho=Gu_($R{*7!YB2(kkyzam>iJ^vWB&>6SXm`p!gVJPis*YDs|(M
a6E0i=ub^=*Ogmywf4gd=TC--6MG4gWt(Af3ue$ZkwmDvgGrPdRLW&0`dsqE`3}Cm{<FOgZ@0fbxs4nPRA4+BUx@*<1d0g@rS&$_
Ns+5jW1_=Iby7Y4DUozsHUSBh^%EJ@QNtcvv^#G+Iwo?ZhiWs=y|5fXzoaNPPGTLYwpzQTv#(^(-n;<HUaO0swp2wC7$~}ClP|*z
GPas&^QCNs1_1hbmJSptHlq-dB(ex$l)`P^S)|#5(RXDxO&LK;wqbl`M_XJ0PYpG0^vLY$|95>(XB%!YS4mcN3K~dfBIxdHYi~&;
;l>(yWcvi)YecL)5~%g&pMj$j2Hq1Dhe$Z`^7UY*Z%wk8Dx!j$UtBbuk>hNb;%<=P*;8d;ba2bVro_6d_9akPPMV5W9u+HBS%n=Y
YSoO=R8diTax~RUJc6jY8110k%~chhTt%BThMK9fiGqVuqg?LUicGLJDrQ9pvP(Vmj86A;nCu)Xq_ZqMh!S&ODb!n-%*nM$70e6H
V#2yGW~iLOIYuxSJ@d_Y@h?wDXUmVRE4%KvBY}g*M{};T8?yH#rE`KvH@!x*I0as4?zEW|4}6X~<0(>EF~viQ%+9BAI2e~3?!ahm
dR!Y>v=B;#nV;6WUH6{*Tj!p5t08WHoKE+p{4WJvaa8ui@46E_y5VG?RmU8zNj&`PiM1LcO!BjigJ{1ak(cY67zyUJBbt$VQABlq
=bT-sYm65vh~oIGS~nnC-l#d_GBmlm>?9`L;m}h}P4XU4Mrgx{l1L=MV62{qyrJ#7)T0F*>zd+UuQ_6F^)kIuk}RG&*Lim;JnBcW
DDA)ubG$MuWobJRIo3bdT`7p(`awX$MJ}Pn728~ep9+F?rK#;kVgRWdoDea(+Zn|S;Efrk#;g@96PdADIGNxuw~<wqv^iNN?YyZv
FtyZH&Ps?)GM&yPK&1#ID192N)eFoWCCXc|0x>~Tf0EqgMKqmGhTxO8bZYakdA9`?G8)Gbq_dk#YVS&@>DoD(o`01-{B|sjTHCKn
!3?YU<5H=hz6xPXmfJ|l{H^qv7|y(J944bU4yrYemj6cb&wEA03~-Bh7?9QtU%ZImHk)?SFS(@VIMst1)4}T?plx2%*~`1v8*`y{
#vUsD6w*5lUkE&Ar^Z|Ho(IF?|EIQ1-lN<I$x5xIm+S)*otDKlJt0Mgom&K7axU+&`$+W7M923{0-sk9vEo=04fjdJOOF-c<AD-5
+E6f^1!j`xX$R=42(6g{w7zdcSUP2jelKsok$0#SG24%m6hWIX$0f@A(jLn?(CX10n47qj;xo~gS4qn;$DHyz?00pza+rs71t=tk
U{*=|7v<%-(g=*yi5H6x<S<#4rAJ{XA;E6?!1wz#v%nj5bpOrzC&Ksh@l*%{YW#EKbJyj6>f?bQJrM0pX-~5&wT$;#DxolYm@_4M
eJo4PO2wI&g&Qz$cfv?0NWa+ZN73An;Rgi54aLq<@<+1Mu^=b}5!28B&})jvwQ%xY;uVwVlBE(J$&A->=hD|q-t2nUh@~i$Y+X6v
uTh?-t_GOp86kr#RP%RSE*?6lp_xr0WzW$8q~K};x1+*AT}F#igVixfJ*o1Ir<p^<2<%7M>suM2t*TVVbnd0-figFI&gz!#PsV%f
{2L-tCP^Wu6*>>WKFh6EhTS#GJx{2ZdezWExftkZDn2rtzve7?@mAoaxCgib<6@-XCYM`2bcqY6Y-Tg0X^7<kaxsh>VZfH7>UNrN
l;7!A7DjEf5+O)tCAoheZ`h<M3ZqR@Yp?Ts#<>do_8XGYfiRX=*NG#TUJuDsFy3Qax@$8sYot=yDtR#H9&+3aWCYBVjJDg9+<=Oa
vHJG>1PHKKX$~d$tux7|rxT;<wV|6gSV7qRbml)mmsv!YB&Dbs7wvgEDGsYH>4(3gm3FfJOg14Lk097(45v+@${YcyeAQsV(qq@u
^;}LZCo*fDY8IF3beN-B{wmrM-aaBLgK6bQiAd6Md(n7GjyzFrWF34|Nx9PGITK~-xSv_$w3D!jSA;R>N{8?EQUrY`454~b>`*>H
?hru8#p3xd%J?3T**-45ZpYBY9F_N_^fRQ1{II{#3Ccq+_mAPZ_xgJD<ya#7ng_tN_~#By3-FNNe~b9)6$$|LgU;>CbsQwPFh-*!
SX`tIqXv;@7X4!Yl0f}mgNJDhLu65%dL4{8dMtpu$oj|~(V&3tM5s~M_^dE{IZ)gZU|!kZO>X4{Oofej`RjN4ta0vR)8+bEx8;<l
s+BqFhf3=Lu@ccDb^$FkF9-kM-n#iS-YgT7AfRP}CZsbtasER5uqAHYZL^aH0Cai@3_l{`V1Q;Q7G^&1zVz81g*fZ4Da-f32jF@B
Uz#PBAdjE5>Z3#;nuFu2pwb)eDM$s`N}aYI&M@vIp>L2354_ib+`{OcMs!?jag2W;+F}t`7pEL;#^gB7Cp-0~cyc6?d7!2MTdw&d
C_&b0Rqv;@y?)D2ig7i+_uzini3(^=G|<CRS0%aA##6AM@TbH9&SS4VEuzBRt`H7@Ambz7@!?n#Qc8M_%sdXT6#zTA1g1ZNQ%Oyx
w4)%%f)b)g1q2Cd6VeC;3KED(p9^rlz3NCxn<?^&xmW<JDQ!l&F0bhLi!vm1?!;cHa^y)@QjiFwv0+F<C4lsn{lpRIAxMu`EHJZk
+qV4Dcn&mn@`1M>%d`0!85ti{0d9}z9B3PhG#`0l6^h4`xcQ<?58yh>O0}%3I~bd+&r%dX=2VH(PS9oPCYQeTs-kZYoe8lZ6JiAA
S-458+FpZpaanD9!;)b5fm^Wo@n1-4ea-lMrMC-fU^;gyar~B`$!q-CrQf#ByzIN*fs~-zMy2Fryvknd7X6-w;OY}J{Dpqjz=_Op
b_}q+G}cns$T3nV3j)P_w?%UROW+(-d6DJg<;Z!~ni46&l93*<O;T5qj{*f7Gi=an|0&ZGI(R?3aI+EM93Nr1JZnkbqc)bau5iDY
zah(4l?6lKGUx)Tl&Q7^J_!LvImFx(3k63Zy_4K6DGqhKA`KD^0BVCL;VOhGP|6n9NJz<I)L0@wq~$s_G9*ojiisvzhfL1WB3_jh
6p+<eBsWk5B9syWY-cBsR+v7<(-AA_dfS#RJvFjuus})*55T)|g_4VwriB=%-6ayCpC`;fN?itug2Z7KAT;rC&;U_SQ^iEtMrw|1
UW~ZMdd^I#R6?^y8k!iI)UBosi#DoZk|o+YjW-=l$`;Mt-7VX<ZYt$bORF$YK}2#sY=JRR&P1U%XPkU+1i0<k2OX8-P-BDy&TcyS
NQ1|IH9a2&^J7-Uc1VD%6{tD8Lg8s45ELhG8cuUsv21-Q^%fU8Pf~nz-1APrqoZ-%65844zPHd*TYafV5K`k~@gYd3vA-HKR}m&K
*eKu2`(yyWdDywd>Kl~A?37Uek0cxb;(8)dYKT8g%YEDcQcNO2C<sQr%H#?cRmV0F%@TkjjclPl>2>1v<8hf4Ay#o*tejQ5?A%8n
0pz5k`v9#}^zQBw#D338xT*hN`FXpaguB@>pcx~)iAK7+XjC%D5s$T6UZ6u61p}pRJ26BRBUtKSkl`dp#E<KE(a+WWPp{k-(egn{
q7ek^{$}X}G=qi+!m3B{IrIDGWQ+Za%YUCuvF@5=UsfONDpN%Zdhna#qbzCgRX+-^N0ZO)eM$=%C)d(K(A6(Ex~1aF!69^@gAv}<
L{C%iuxWh|UKECzgHDqA$pkrjPtdmbj@N&KFeYX}G3dh_V&gzx5QA`*b$oO{$d4CnzVwu0Zs3=y`l~;k1xty0Cr}33p(ru*?l);v
GVGv`Pn)MLwtl2ASr!r~d4E$dNF$wb9;o16js>C}PLr@GilWM)R2kW074xq*4#CJ1t{Dciqa>JKswgda$h%KZBtGinumeg8U~DT$
Sh!+DiiNW>k)>u6Ac~l!OOz!He_Wr2@cpYvjF31kR6bB%<qMWIB8*kb^2Zx56aLkF1sWz+NTb5v&H6l;;G9+-24IrqfVs+JivEcH
lwaNZ5m0Sf`VLGtYT{jHGI$po+$u2gULdI)8T$2v!Ag}P1gzFoi0fxRv0_8bxD=rnAaSheZ4+A4uoB+Oy(Fglu3MCFny@1W;kSx<
$GD4Wy307&Bxlge&S!dyEk>`WVIIHN&n#Acy$>_ng_Y=?l|X$NfS}ea4|LUt+&eKlPl#dNO)m7X6?rYe<0h2IF!GZm3P(*ezd$_3
I7oVT*sC?e`+LT&z7o%%Eq+q^zJ(uA^pTu=3pG@bq<5;H<Q87lmo<<SD7syfNi2w;*mwK;!lyH|#!}5k4lVI^eWBl^2~|e3NqG<{
A>}{Qg(jrVCHh1Xb%_QDtPO5mi5nm6X*4H|7uT7*`o8&FNUr99;sm{5B%v%$o(O<^zOac16S615!{~1cr*n>S6E!#HNv@E*ZJf=6
kM@M1X(u!h?q?{(*{;HGV5Pn2ZPXP62nvV=Pdf%0KoA(nkxDl~i?Wa*lnO~wtxzF@{5}peeCjN`xUP=9DtfUiNjGwixN(D1%|fQ`
I^&j;GrBT{VPMavwe07K9+UREjv|~j4lBnw<NbnD4xrP!la3MDv9ES#K}&T}>7dPO*F?JPfPn&}+QLSM#7<Kg?DDyfvD}6nqE2CK
Fsknb$W?Gfm+}$pZqo80Uh6{WI15}T^tc2+p@BHL)`0I^<|uWL)M_<g{8>e?BWu@#1@GZ}|6|Zd=P4@LY<1OgBCEwG317ws64*8j
6lK&chtWPFazId###(H?o=3CNhu<y)*98=`4qh=)0N-sbA}6Bx-cCHo(%W>c(Bl3K9YNJw&(kds2o%arq8zg;_?Lz=;e)K*{P3Wm
t?$W-F0ApcI2zBw#NdJcSm`=-=e@)FCjkw?ixy2~{`mx&kTu5_xttQJvnvv2-`1;6OeA=%q18u^ceb^^8d<2-Y<-L25j=t~22kbg
FAJ>(C)?G45?9ibF2U7FS(@E#Dz}e=$=4^z?I%eQLP!@MXymsKX}M(~O!vTGIAKozMy?lvhc*-x11<%)10k1I`*0lVxK<<`sN0cJ
`boQGdUwb%9I2>#8$R-Mcq_m_l%5^`j=7!aV>53%i{8pA3ZmEF<F<S7rEk5fn+6`K(xhiquZ=2Sajmak9dsw;Qbc&A?o~iju`E%c
&u>$<G?t_SOd8*%>(JhZX%IkSqO4ht2Xnp<h(IVpk9{QWYWa@gpf$VGAHnGnam&YxitU;F9f!6;(ox!;1-ejQsnFNuUOmFX@(k{p
`K%GDO|vFwff^WRVl}dc?_ZI>l^}QKNT+u}!J}0g4EkA02Lv6+QEhJSI0Ka)!^Ap<hkQHBZjsYtOZ3aV3s6vIUnbB-03B<w_a!L>
P=H^9{KpH;toGxjKH9w13b;{r=F0w>aN3rZNNwoOA4k33B*yOL+~5kWZ_Wzy(L9;fO;0e<@VX>89$Fhd4+JwBIJlZ(i>yP*cq|Uh
(tk|MqIM@+wza;dSk?zmc&vNU-R|Y1;Y}mHFmbNPbEe;(d#H!MfqGK{efHonA8cgmUWkx<89qCd$6Q`|^N(DuSG27ep4Frc8qU;{
Jz`~?ON<Uh9yqXMsX!~enhTb5yH^7=l%*W^*7U}XH^r&a@N0|iyYLQ}SvHd9NU9DZ0-aT6Ui)5_wMpS+lG!~)Lduv#;YHnS|5qDm
iH0jvh(r;n894;U9ATwu?9rV{Lnt&LZ)yfwSOa(rjHAs&g>NJPXlM;^qW*lv8ovU;tfD3&hy%%^;EqnrNft&L2rL^s7uX0+=mL^v
{i(-aDc7LAcRTU6-4;ZH#shTagvF2QulT@fd?x=0qOxhCh^nbVYexN(2s0B8vMx{>(+&Z(4G=HsI4URAzK64|WF?OJTcxZ6cZEk+
(zsMogdKOJhQeBNpM>3^QY@!*(NjrAcW5SA?rkc(;Aj|tC`ec%d{M@<vokExSgK$Y7uRc6vomtmb7re*N1>w=3JforZ*g25mmFhc
*yqWFHl%m37WjQ|fz`j=3IQomf7A8H9~)1nTPQ?Q2||SsgbJZX9wSh?#||AEi@hsBmPTUqp6}6A!V@BeL<e1$0k9?MG$=^O=RI&0
o!}`8V2&YtM~taTu>_$hMAL0g?T~$QPoU`~Z(u4tVK7sQ5J3`fqK!l9TR(=VPu`RSLL1fqe#Pb|xZ~P0oFgPx=K<EtW?lejPz6=B
#|<;<9KNp(F`x&&#b)ZVI-b4})!<}==RGYUL&esol%%KsCXHZbd5!{^l^ARnS;KSNO@r(bV4(nDv?gL?kTcw6iX*VG+=}P!kHUG@
x+4Jy?9a~r))b8Vmpyacu|KBrFdwvHco97PZ?kWKx&(3%f($7N<S@EZMe(HKgONlYqCtm;e&$0kK3HxL(E=$*vL<votNS$&A2t@r
x)MjAVd!2Nhxg2r1cR=vm?!@;RG<R5YPP^CSb`S(Z%jWM>9<p|i}*rIok}y01R>wLoZMHA8=InQsU=)2)C&`)8A!b0Rg%nk1Yz;z
cjr$$AO?uylyVSIko%aY__)4Tqe)(Z<U)&LQjZ1-E>xR@7S#X-<?&%Kh!FL$a~>&)REJi+!ZmVsWEf+D8Avg?MmSRpf=?)Os!RK2
a)-OIV1qmtuw&sUbc=(--)K{0%3f}fGR^5zOw*=UJZ55itA`bm#h6?P7AxuqkE%r3L_XWx_+Ur?s6A}t$|88O_RttD>*RM=w?nJl
n|k#OmDif7;`~*$#|A=d(_U^l$Z2_o*J+hpC#}gz`d$6hDs*X2)26khIx+W6OdV?`<Ev!tiRNYICi4MP^wyC>UHVFO>Ck#koBiBL
c8HxJH<NLZaU7B0?tM=WxweMBqR$rmDji#tn&PO`gsKw$bnD-bwz!~z4M*3i&x({+HehHrTE-?M3oPx2m|Y5S#<sxp-)RI(q^%AU
RJgpjIwBx)oKPU5;Q*6aXKNW&CFr9MRIwoB)<s)^QQWQ#oN8cz@D*mDhdvd5A33qItw_NPgu=yz8?i*W@}@%rpe=V$Sl1DyR@`E=
PNtQ5E6T1K|F6Nk49Kb}T~|={3a}W6FK8B-1J}}Aj>wH4e@i5pE|xrCXtFvn7E}41hzj~P<%q8pb9pKXmLeg1E}{yPV5w75_Ix``
tk18u@W}(}D?KmQwJ$=D7)*0|;&Akys;&rQ;>GHM@POg2NJDDIOO%;J+4-6H`##?4zCJ_P?LW5BzMy03o9{tUE?-CC=p^>6@^AvG
oMarKe*O&Lj6x})3_8m*S<d;8@AVm{Q)H~GH}zQUeaKDHCHBUoc3lrM>#IV%{;OweY7zL=j`sqGR&=$Xg@C>3iX0oJ#QmaXeHsLc
OGi(a%&g!pPX;1<Za1pm9c}Sin@DpYta=`APo5SIh*!uv^7Dy$5@PgVeK*otdVgrWJ&}1$%RZ+=&Fdn6gnk=$VUUHlJ^tsz&r?p4
A)J9YQ4q&aSlxV^_Y@N!zqwOWI_13>Toms+@3j{!5ws(|a)2I;!G(DaP}Bbbi`cQ>Z9XO8-Yt4VoroWKidtgJR{v(S0AEwW%RWR4
VP{1=u)s)gvaO5FPjFQTN*@ITcQZB-BCB5NrLW@_CWjaG0gL9M;E^W6A+rVs&%UpEp!oWs-*g~*X+XySj~}i#v5)G@3|Lh@%PMQe
h@hb;g2Wh+o{R0`^WJc%DK+oi(jLEdp&DrR2MqXFe9uA~pptv4^5Qr$>1r&Z^1%YA<xLp+WT^x!I>iEa+ZOyKAG)Fbsn^M;LbyKM
x>!Oc5W1Y8NR_V-?v`luOb1(<#lU%HUwq`%q})zY0uHUVMWCnIh4^4X;RAss7$@P=nDpTXrq@4RTQJq09|tSK<GK?T7Mg7_i;V<N
6mewAqQ`~q5_MWygre6;uq-z$Nd&>mw%Jt{y3I!MYYuW$21=rh?`&)L&o}7PtL}j`8u<Njt<s2%IwS9CM-F?|nou)PfX<|y0_~Ek
0cvqRG^qeTHXm<>P;3xR$cG7iRYrCSh#F$`Ou}19>M|T(HXzds8+-vb%p2w8#B(y}V{fn3u5YRh^$dHTB!t@eX7ndY{_i5q@HMOe
n1iXxp@m$ZVKv6N;Jie9;t~&G&PY6J(9S@<H-9Sap}zCPGqW6@O{n^>H8cbnrWqibl-#0aim4=$j6Qja>o0<CQ>!D5Y$uBy@1RHG
>8zv(HhI$X9Idutx`ql`LS!$>Se{|M@AHM$(g8{IT^ohFI+Wl~UTiqx<S~vEYW?JQHN~nL(O4IWpg(19RXCinUr*lf&!$o0y~Dr^
VuTVZsU{0TfDNPv9JoOfQMhpa`wQG6IC%E<!nN<t=zaPNepk5)-AUm|vIsA`c(@Tan~a|~O&7~R`nX>v^e-Q%SQ&}t$|Ym(Z9(RE
kf%w9?(_!YsWRMWwFC(_9ag1+(x4lTw7({pd6u@k;N{-<+XD?K34A(cN>mw18&UL`8sS{K87e8FNCpz7AJeu87EO<1y!=SHJ9OY9
*NFrW3F%u?OmU&(UPaFUAa!7K#`qk7i0z_c0T=1a@rrx<Tt!{j9ma+1+`=0Io8bZ7PjV+{$eJi*jsyl><kL{;4$DjjeeEVV#IQUA
08f$OLMk6-VNG<_1w+bJ7@8{rO#swHBL)pBe!ffW;}(ef3-to)ft)6YBuHjpjGFfXb`yZ21*nsR=4*K*NLENR;nv;q0H{d-#XIP&
5aSWV=F3Htua?-^RHgh?&lCJhb6<9_a3nkFru*3Ww2}bc8FB#mAP*(SG_$|}&s>Bz7SeM(d~sufCU3;y1Jp}2i|A=B#yKG`CIVU4
JL3+q1~cfB)6K5RM99VoNEgKTE>7)%DKBMSB}b-8#sn%3()%(p4w~h?7z10<V|j|+lMyZ})@v>#DI(79_`WYeRk<z?2{62I)i^wZ
6Pc#)p{&x5`pfdj!%QtYgt<Tum)jI21_K)%obDRqIXLKm>J&)2?m$iX5zs?jyRr$4cHsGbSSX|Gj1fG|ZX@i4?S2_hSc;JqpK~Q$
{X6`<)6K%cFspA@mo74x7F9#s1Db&Sv!TMOdE9t|v+dhMOJs6KG$p_Z_~Xb9b$|;3$Vxn)jz+VTB7g-ScwK&T*Bf>?F>8YQ%y;@G
B>_%<A{2@$*hxiRWIPZoL?x1PJR&bh_|14~2U4FHT?ti2b1jOhfV`cOUyhq8_FC(F#dOsvf`a`BM8%Qrn>OKd8mspQiXPJ<PQtY9
;*r0Wv9P5D9vF8P0FoD%$K+DDkf@T=K&ux7uRcz<sH%(Bdu*9?19}LAZEfBg9~+=3k7L+<N7f3(EVQ;@l7^s3qVUt34#NUs2>|30
7^w!MlSGO#Ui-?8Z&!NM8ptpNkY_&bx=vaUOo?zuP&S=k5W)U=^~Ad3hdd5^EQe;YRJ=&BTEduTQI?5Ft*Ym_yX9GvL#ZRBZ=Nxh
(By_@VBfwr6<i$hC59V9)}uHbVjJ1LCL#jrCo)fkK`A0nLibVvt%D=huVf9MT&yx?m$^XvlD?R^P(OdYIu>lbolsk-_?n{x-R-j^
Q-d+9V}sgLdeTs@W20>EiQ?2RBcaIa7_KBqI9plgUKB{2nJ{yr+iFiFImKv0!^RETWvwRFjT2jfOgc!gMow&v5t2B*Z;vD2uA%YY
bGaO06Vd8dVzyzutk_bmPcxlY*}57ub+kqX+;h~w9{3j(Piw&j${fmQ`Oh8ruK3y=Wa<`4-40;BG=Y;WqU6hM<phHXY)}%{tlN(J
yPh`5(H)EUft-SmS9|wJE)kLLYHE?Mk6|?4yD5q2il=a<WNmC@k%c*?3#E*kGk3bFrlF<4Pgj|)ruLikQDL%)fsu<7VWP83qpa(r
&H{i!aE*4wL%7pcE}_=zIBJVUU}=eMZE|Wd4<#7k-^8*voP~YwA;tOd?d|9kCf9m&i6DY@nx}?=1fM4evz}1BhIQdju=!siZ-F(i
xhDLb+$`lqMmVLGaB0DXUV|m3XTnjon~90r3pt0$&^DJD(}P<CRzj@0McwZ~fNBXvlLB0l`mcPgVIy#5#m6?Ck<g9SXN%%bc~eye
rGw&(C=OVLD{nhiZypvk0vygH{CY%6VXZzG5?Ng}(Mz<T6ZIVV&l@L`chJ-9>GI_KlfG@oR*f(^NS#bCg?{|=I?f)=exqV`Qx+{1
Xjv194HQWwf`UAdz0B_`&-6Y{QhC(<j9%AkS;dR|O=W3`I64*W+WT4(R#hP)6TP2=;C)5JS)}R<*NUN|+&DCN*UECJ;%{9AlJ*i9
g%44Rqq?XOIwHJY_;+?pb^Oh4pNB)IO>`uGdleY60(b@?5MZ!W5@Dsgp|Q`7&p!!U6yHJd;lk2=*8-7+#I)o%0zeoyzuE*4!0jbY
yCL4)>V6P_B(g9;Tj(ix*TNQPI!tLe-mj%Q49<c^^{oTXzmEtGkVci(_`WM|u3;vzd9LgEw^*OEBI6P%HO6MGLId(OZp}xiVh->?
lqQWP8a`O<P_&~A0knG6KqZilUVfc9)y%ZVo%%#@l9O=}DfmWO&J@I$nB}_Mb@LryndRUea$vJz#%MH9uAJwm1>l>ecCG;+pditH
ca*)}2L1L=2?b4DF;Try$cz;^Zx0|pyXD3hAF(JOPlaSlL72~-z$cEB0nojNRUBmO7e%t)SGQUKEkYQItH`))u1oG;g#&k&6_l9<
khG%XMYOl~y`oZVUbBlE={Yrv<zyk}rUX82@1H6KXWe~Z)-<Y@P)+(ZWOlpnwUMl6qcoR3pPq8`ef&0LK7U+}UFi!o!Bk+fOD&m|
k?M0iAm~xVGXN6cr6rBshA}OQj$>K8@RNT^34Hu@SMJ#C#Eq%1c@@QkXo_xmpqbCUd&Ok)#t_7SkHw)o?1&4T9}|;TD3C!;C$E+3
uUs!Fcgq79y_?Op#?z}jIPb@XfKNKYRy1T6iLWhVvVw~NN34w?A46`#Ab|uXm#<=z;MZTJB3i{-<N4Sn5l6dA*nYVDjtJCCb~kP=
NF+VI7a_)h`n3UF8Op1l2xsXO=jGn?pb*JIRP&?x`DacQmxmR*_o!=?8^IcBh2u-Dmz_-}l*qd1Pa-`8-R9$?AkHLo<3y4HjlzpK
Q(}OW5e{lY7kYrhC3hkI?rqQGFv9#3LW7D24~~aZ!n!2Xpd_dxWs^y{k^x{$WBt;kg_E=qKPeQU5NGF+z)2za*!a)mt2nG{^ke$@
;GT&OpQothiv*fY!)uc6fSx5?m!%WY65Nnbkdhv{dW$&oVdEymm1+zg7m#l!sgsGZU$eP?dwo}~B}4OC>-GA>{Sxtk%pmLt6dm`u
;7QNC^y9;XkHs`=4C*)}4Sh%D9NMfeK}UIRQ&$Qu;en{H$I59hM?rhu-wphp<b$T5Y%Cx7T3R>_nZ0ve`nkR@A#M$Xx^SGpvjNNH
JvO1za5#U5()@HA=|=9BH(nFq7#dNmvvxHabjzCp94F<|Z-joGv$u#cV>tHw4}G>H;quf$V8}n9lDzJ3v`e46UsiN&3L!H?5Xq(^
NgCPnIAHnPACVe8+5}RG2euF(mrhtR@eFGj)G%qW=7{#xPmgRV?LPnI-v64Yr$7rR0P{g$6%^cp!hi$%qe3YlN)iNuND{3gEeO)6
QUW@E%l~L9Dq5<IOJ)8HONAS1+slSk8)A!0*J*Crj#3$NQlgcyf6Fr&{(V9lVM~|*#Hej3bl-Q+_h^}Knf@3ye@u0KwgRWR7sZJX
BikK3d&Ed4JX`Z5fEvg;6huZ<3Fq2RAtuxHpl53dd48Wqr$6#M!};%J1UsZZEoI!M1)<&PT~C9vyy+>N{JhDu`RVAVh4>`5QulXC
d~8UHT+VZf))7nLMOq1L|2>CaAF@lfqxJUu$K}@!J@fk0leTiiQPr7oiI95pgVgok*Cq|1H6!op2@Xo(F9?{-nrxuLg#YF<8Z*R+
b#Ox;&1=EIs@;~0o>-C8B>1bNAakfGj7icU1w(~Y8~xf;L6uDdD#p&$)n}Ssl$BRDeCq<WoWp=+GaQ|g^?R57?y$FU_yKCjv-b77
qt1KJd%;=X@<^HY!!hO}A|Lc}I=vBDogi!AzTKB;3O_-)62zN{0)LYF$tZ}#dW}84lf~_})8}paOLHWstlNGyPI91MMrT`ezKl4+
%8HW77ZuF!J`L1FROc4Yzl)tdhEoeH@Ui-9t^1#2`VLo<(Bj_{c84ZEWV59#b)&8~VzS$&g6CECcb|O<j+eRYDNPPRmpc%m0fMJA
RmzFRh}IamjXvJ*C!q;2YuBS2dBU=iIm(kx5ilGl8+DyZBLa}S3O%qSy=5%2oEUD#(bC{l2fAOZGvzDtS*g-;9^thmM%2m3(x=I&
8g1o3*K#=!z0^P{azW>X4x=N+{G3`l`^HN7Dya>|f{uYK4u?#hM!8GG#ycT+l5To_8JNmd8Z@wkpz5?|RH3P*CMakjsOE}H>Kb6W
D1_@w;paQbWHe9^q=KCu>f4=hkxW3~!8m&7Ay}SEI1(}H=&}TjLEwI?(sxZ|!$7J(X~?l2-CxTR$ME+pOreSg57o#J@AHr+f;4WJ
s+yCQbpGFUXo3*a{l4xb5GO#Q3v;ix>r-btEt~lFkUspegpA=1<a<7UFLvxNCQQGaEGeJA??RK&Gb3anGvzluxi1tUqtE7tVEjC^
AdVD}a3{Zk52!EzOgjiOEJ3hgCpo8Bhn??UG7}?sd&2@qDF_KKCLSk&6C{F}IL5K3B$4uw>+2>$Ilhq0PEZ{DbH?PvR~s1fc+59&
lA|Oen+720;T<V@N}35*Vz(h>5{2ef4zV)iBryWNGwde88)`!!e@TuAiB1S4S850X_fd@}2WX|0gr>U1P%6kZH#V*1)DsZe1lsH;
VKBhWfxFAhja_tuS<6t%ct>=&o3jiMVIWyH2Kf_8j7*OC_hI2^A=?TnI2yyS6d{TVF*MvB(C|lolwxU>6)gE=G`yg0d3aGA5WK_^
IjW#}0<WuOR9KBNX*D8H17i`F5d5UTPxe}F<Vc0+1)2AoEl^^-8%xf@p~EmkV7fhuK=EVAunC{sUZ$i^*J;<gW2>#t0x}37(Wgf`
T6@QMHY`JdNz%p400=)O=pR++x(F0sXxblm`+1@at%a{s=Ze*#Vq-12iDttf^0dWePUv@29HK{FQ=`pTEen7re-%4B%C#d!>tDM5
b@o`)2Tkiz<vBfldGUSNHxBDmEah!b>iA?)H(^WhJUDw5B3Ixmo+UFYsYMmLu6q4`H5(wsnQ~Y=>ti`o8oDCrl0BF;=7<{#I0~$E
Htnzvfu=c?95f6n94f`HI!tP{)3IY{R%^8{$nNZok?uvnoiVZ%{1Nsr;4|IZL0uS!^)Om#95tw47n1?nD^rW$IR}gc71*tKmaC4e
Y4*}moE1VwmtVNt#TMmOOgBW`Dv>0XM1lj1L5f`}W0{vg(6Wr%LqP@ItE$}u7IhDJ7?nCFN+pyT(2_!H!UP6_&aNL4YhL?ZE!LcR
N|*{eZ83NnkQ)fj;iLEt;z*LO{i3^~-l0N}38N<w^bcRRmUe+Zv%ix$r|!?Bogt;R|L_6jAIe`k!zsM3Bha{QsGNs!*-^;QndFhh
;TXLYa<2ovq2zr;T6R%CJczB12e%MU3n*V=y^HzcP_y;pR?c<0%QBc`Ej)*p2WS;jgP|EWmFnc)d(NhItSqU)q6e{5vSG5t>ryOO
k-%L_e_M_-=U%;@@{Be;w5P7pZq$2s19dO1cBY?(*xq%|8A%`X>2bdX&ZUb#73U~&r+B^CvA=y?5XdbK-T4+aSw(=ngE2S|Z2ASm
V(MLY^gSP0yIKu1XeejarNAT;1ha4&6eNbiBG|igdQC{=DSjX4^=aq_flQh(u3MXW4?*ToPieBA@U38XJq&<;Y`}&#3nIbA{QqD6
a+ZD5q4qxO+LxuD+Lsz*+BTp)UaqE>ru}MZYi;Fozh6kDFlsv-I=WqYBoTgur~6}#9z5AQ&ny5h2CYBmR_hY5ee0~9P4d6x!DJ(+
uX@NnM3|`tAkGvWVRX@DA)^L1^+06rCq)<xWZ&Y>#J#uj61}w3)f>l_D0K^@!mMI^X|3kH^uhn~dWIPHE8&K_Fzsx3=~$JSHOOX^
ehtT0E7?X&%nF=(R<@%GS$-O_-@_WUMLg`RM3iB!@Jm4yI<krP+MH`3=Y(q#qhfQkR5JRS)g{>r9$(jd8p47nb*C>f!MoQ<i!fDe
e%HT8S!2oN+PdnTU-D}&?9ZJ0y_X%Ab$auPwy7yv>uJj~C$WL^?cr=_JNvvk=NR8nw`kVkc#hity`KiW-_rhF{Ql@+6rUV^)_)JW
dpC6@&q?*=I2VrY)*SaxJLWMi|LH1NjB)Kt9-KJl34^`D{1@!Jso$9nlQo~G82{IFA7MoC|LtZ$^cAhM!9#J6nc5~am94?L&S}9%
SIY?VabNx;;s3v+cMAmW7{ZJCeQGou1v#2>8u0UQu8Q$f+K&)eh#uwX>MFIE-{rt5PwCdY%n11M=@*eQZT84-da-r<S9baga=Qz3
QF$pKg~ZI^^|I5QrT4>HP{PYk>c4TWWFn04PNh|E6UB9Z`F%CMZHAbIVFKX&OClfH?Op9rYeC@q&BdwwyH<lHXvJi;t=U+urcl;$
^(w{7iIG3mu|i2eq5U2l%zcRzks&5u;zNfaRCf@~7e+1`pT7;|tbzR9M!ug!<l~3&HRbyvLebrUzgs|~uMYWXPrf8>|Jrv@?G*YS
=IcSqN<F}k4xFX+yY=9-dkoF^=TOqccx~kw)J?Tzdg#yKvOf0`G~HvYYuBFA)8lNj*2~(8bC%c3psWI9)b5XWDa4eENNA*wdktjh
>l$64+hyfVEfG2Kh`^AX<0}|fU%jU)QGcZ*HJ6pVE86tW?J8xq%s9ieEZafhB|E-1k8uwpMVqN!kxmm|?Np~;QgLNYMzh-nU`{zt
&Ywg~cQ1wBlL`ldhG8Lr;M$$5PCaar-paBHxB3>c@tYT5-MZhLt~242Z5+_!6|a-pa@v!WwcUgV)W_A2C(RyiJEi+|=`FRTbX$ij
qi*6yksptgnkAX)_>v<JN2a@}?nml;;8;GbTqo|GGtKd3Tk-o|z7~EezNxm@wu-UsQ7uH8pzwM$g**Sd@qsLI<5xe9m(lhqW6;GO
7F{f@3qrJ0ji@|YI<;POW*BEV;;bZgn~&0RcV8K^>|LKT_ZmDAav}WMI#IZht%tgPa-ZT>>#fY!V&bMf%ChyH2@WY$f$o&9^PwD9
+UtYZO8y3;KEFh%qj#Mf$Exx8@vfBbwJ$#jKdj{BjXW0|J*~uG6WW#0<b7Ne{?}YH<kr$@WbVlQ<8NAwd={HxH|DY+_r{ImJeHp8
HjSjuxA2#ZZ}PioOI)o@^wLrn@4$}8-3m7!6;eN0404nn+RNwbPKv<ZYv*F|(p;-=35hlA^#CD2^dpt~<vdY*WFT>6OGU#(s7K(U
L;BC#9uEZkes;wp-)(HKpvLFbb&>C3HBwvWIBnn#VjM7>l!tqFEycNh4k!qkz--A_<5|lGgolgQ@IVvwC<z)AK%P?dF|()+<6a#S
Zi(WHV4xhF`hNfS+u|Sf@$0v`=TzM&4^~iITHD!;Es9{{F<iiKL{NZw&nZ+y=U@URx9AX_Z%2{-q7lfPk#yo%kCP#yrFpN^^X=9`
LCVNmxwGOQ!YhGcSq&?6X8S3&Wg3X1=0ym0c=NL@n)+PEIGIxK>TRdP!gd|J3&_NKb`PfKP&LE-K8^#F;<UH4Pc6d_N@iz?Z~gwC
boA>!e&Mu-{QtU5(N{eow;+KWD!j(k_*#-(6i84*e~_%c|8MR*{9=PJV;CaDMCs?%*ZX~ksczemjo<8k_C&4Xn%D|yeImMhE2yXf
KMiS5+%w%lnv8m%@Z;&?G~@l_7}mvCC_x~Qhiy7~;@;=z2@~Vs!xRdl_#P%qm8Cgyf!X<LZL52Rot~glqmOC8u>Lh{!R9-(t^p>3
oYT9iB#Z1=OY~9Yu$HtG4J&_brep`{S<Z*C4*k?=ZZ{l0L_A;|-4e#&q6gJ|#iXL8Dmn6G6g)dxeSLj!zjtgozE?KY8)02P4N@um
hN8#EL?Iun8JTuH&>FM@I5rT9AkyOA9sHi_C^u%HAiEaiU-<yIm0)HiNZ&vq!6&{`d9-*tWg1=$e=c3pMIv{tQL4XB>Si$`gdmU5
uBz$I$~X<-y+(&iz!tABvBx?Wq(F+1xH?hm9+muSUCxEpfJi7qzd)cJ15w%MLy{(T^unzf6y??PetrF?`*C^bJ;2}Pd|AebwFGQ8
SJ?FZ^nbiow4H*Aomgp+d&xg~h5n+hrrsjE3h`_YK8+)74cTj5M9O6n1jr{!ZvL;m>K$iId*^n}^`!~r#5rkhFVdT86jq?rB7%ju
H;{K@p@AVnJ{<L={EJP)Repzes;4ud8<6sDEh&eb_@>v5D^B#I8!qJ8x<!GKDMB<@Mi_vUgv}YFMLph{`Ynv~mfR^KK#;lEy-Mv1
EKZZ!zMa-)ljn5kM;Fv+<63IA4D0Cb-vQ&n{QF+UUe7KL{JZCfXX^#dJEkUNfWITecR~x0#2iiDaKd89x0o#OdSrM`y;D*teo&R-
k8`JTv12VA@v*rZA6&V5HSL?peXDT`4HSEI?oJJ$#0m|&dxw=ej#F*A;lrUpGJuo8T<5-BeHUr*Cz<pE6c9-K+b((YahN_3UXIW|
bASie(H*hgF&J$ZkA+`^iWMH^mpa<?>@}N#+?u;2$st1StY|dR!73avcbwyRT^rWz)n#Mx9>u?TUqlFLmScGgLWTBK`#&b$RFhm*
g^|Hc%1o&77Pk>sQQ&5lP3G%|qCZI;2$a<)V5f~~LoAmx@M!JYS%OMXf^cweb?eHr7+TBI;%l$k)byIu-zi8qgDz%;B^0F}dFH#+
Vn_D;<P8;QXT#G}97jv9H?=xTr>;e{?-O8ml&m}L>en`)vOTzWM3zl9Y%8mG5gsZVg!)Q#V_%^1or$xC-EP&FEIS97TC1=C=?1{X
wP{uOdMWa#jhCBS&e6TNiHw~McG1yL&Kj>G@4e+wFYMf1!i{4L>!8Q&z0n5GsqTGqH{esgYg1*4zxze<-`VuiwD~T0YRxGDwQTs%
Q?8W(hs5viinR0$N2J=CxN09(H)D1lp?m#KlSA#~td*WiF1PG>%y`O(Z&@=lzYgq(5f;i;1^RJWOHni!2X|0}fdb%-C`Qtu>p#B#
9<RAT@>e|tQ%N#K7uWB8zd{Z`sGM9B?Oqt(a%J|Gvjs4(^{*YQ&@;+Ucu{86&zYMP2wESYSpB{bv*MWCQ38i_9M`zC>hhzs8pO+>
c~8{ifJu}Ov;TPDDm;Z21&JUMjE&%$jmM*D1j1BkP@8B7*ov*4e9?H)-C`w%rG=G9*SA%qbobnL{JCuOpjP8svyo6bOnOJuqFy`j
qy19QX+fo_NbM%#B9e}Bv18OT2A@zUA$sfDVp*$Zap<!1;?vXPy!v>F2X#Q}xMeB1&I978xM9F}v(`PNf2Vhsi<u9t^@ZW=_%z=#
P22#D-ZfzW5>eH0Uv18}tcOR={7xD2dr3F*F!WdlMLf29WuEG1+`8_RuA|gZy!tD>$YYH0=@3&3tapZ3Q3QclFfME7*QwT;{TM<}
^1UFK+WgwixEFRgGo0&8?_(6X=ZSsQV5;`!*wr9N@z$y1q0T93DY(+jD;1z{Je4X^AJMe+_S&2)2+Lm~ajljXK|YuLg?=zZAb*Vr
>scZUV+o<oBPOCo&J0m88wdEg>i>~=)j7cDBcX;TLJr#gOn+^80gaImb$pH=>G$D3g#7{k+$+%&aewzB429)D5Cr?%tr1bMQ0YMs
1Jepm^rhB-H_!TmCNdxB@hmhT!>;<_Jotx6gai(@8PcOVM90@u0A;GefC6eW_uUiikV+t!a2YXRs3;@aiGdUN;(&QLON;`SDylue
G6f6!hv6*(_iAexUi%03QgJ_*+O!;Q>?Uo0rkrsS=dSx*c;koH)+l4s*q5r}3@8SQ0rwxL=G2y7g2MiBG}JAyr>0Z4xUl?=lOrix
21aWE5}SP4l*uuM2!1Vld%h>UCB#2?9v<J0+M#=sT(&^Px%y#4D`mna;0O%B5#kwAL*enj^45McE5D5KM}?9~FXp7UPo&`B|1EKA
kK4%LNm_plan)Y4-cvYTV$79!kJfT<{+wW(KcY<$XL78_^XDh)OI~#sTfYhJZ}b>wBudq0oIDNMB(ePD%w$`JKU_sgrIwmj)6A$G
W7!OQuD?~}*rU;^1y7d$9=@8Byvby2e6YD$Uyy1)I^fn)@*_4`Lh)@J2cpWaApAGPJcg^iwXB=zGCu+;TWpK7^OCYOL^}nklb2y}
-@7+?$88)3?$^Mq*QE73v%&F|eA-hyed}LAcn|a2+4Qll>V2O;<g?jcHl5v2qIpJocu3J4y_ly8Z5`5+Jw+Tk--BL{o;4MdFzY2s
cFN+_lUbNsI(CqpVt2}jl!|B^X3881Jy$D8lv=NP%ZiRVEpMFKaeZEw(5$K4&nH}7n@Fp`olezu&6?M@DZI$b4e0EchINWWN)C;t
U;b?LqTJqLbQW88%3asH9{F|4L(VV2+}r#+Tn`;Lw1&_=dSfIy`If7RVtcJyZGHE&R9&q&+4`A~@44bwYBZBz(;G4&+WG^zIy(#@
YF-vY_I6T4{s2TrKXmvJ>~zPiw#vN@<O8Y%Ab=kt8RN@a*aDwzM+@<;uEjDWXrG1JQ3A$p%t#UVLQuwZK`oRc0V0T=waoUo#Kj_1
Ks3<FhyYrNLSp5?dW=Y>GpKKLRpR9?d=7)E)X+MufW!y2kSe$4sAzQa7kA`+*W`_u>IXaJAP*$ur6Y;fg60NKTn%JGQjen+2H+1C
VkXLo)QyMeLI9T<8Iq#x$P_5D1sF~Xg7*Bst|0;0L9(JI2&e2(jlu*v;#s-~(Qi>$KtCTym-3(-9gAX*!b$1iHIqPgCgI<7x8QkY
KbEm}=imM|oxM%392da+X8X9(EuMsUviXA)9csugF7Jy}O%HQ2Ad=JeH_$}5?b|d=%5S;J830eWo;B&g#%b=mHZjp|`@fzNg`$`s
rOvZO;P!NI;m>y78aN4ScAA;!W_LhE1g%39qf`M?Pj;qG+@ZrqQy4a;?imRb1I_I44&*!IM7j?M6HF3B5VM&OU~o?eA<Z)?VXF}w
h_mBM?GHfg@Ue$O#w8IED|{Ej2yp}|YPm$0k_jMjq{Q|BfYTafEOlnZ!ZH=lXcIlpj~eiFhQBNWen<!$P<=4KK9E>s>y-Uzc(ER+
N1}kwCz7<Jmw&9IXWl0QYZQoKM=fY)bOKfjq}A<4?@F8OCj?jl?Q4g!>bx?Dk`Ro6LamT#z*j(u^E7G#`gR_0!fuBrK+lP&9P@dG
=Pa-v`T6bd?FhzgVj2lKRK2_*i>VSS3lL7q6`g7r^c8SqS3r!Y6T6V*pb`}XgB*~@l1k`};E<3cI|h)+L_$EhOd<zEHMI27)!9|j
z;P+BUx{p>x{#x3HJJu%#sX$VwBBq$=Sgo3K|{c!#k|Xh1CUH2W_nJ#B`S0UCz*{vB^Hjo>WXW7&XpvB2o5Bn``IzE&{$<aAX@>T
MVjxe2}PB$TjqlG0~i`~aiRhIiU8zfu|R}{GvU1u^ZC4b$NVML{1<m%UR}aZHxSg<3btlpm}Xi9qca>-f?`W%QXDaXmrd#Y5A2We
2fnIU9n}N<490(U^omWC`Ml-Z)b5T2CPS3`|MdOrr5Y3=RX?;EK8A-Ac9p`)_#$^K*3ZH?cW-&y^W^b|TQF{YS&;Lpq6jD|t3<&J
o3G$o<VURktl#hnC;j7=>B1_izw=S*kL)p_%W=H_H;?%pd^>ngL{UXmA^oT0@BMyV5WQx*P6<2^qtsOSnvi5Kyg-IPwt4dKV(j5K
2@kC&&9=b#uzKyzZtI=$F07YoN#(y;dFllHa{ZK^H2SD;$KRywhnzDk@xQtEh8_?0(jI$1uz&AOOT|ytQ}2JtJ}4e-A|5BH%;%sT
U3;g(98*LQrKc~Rh#$Xp-JSgM9<kt%<_jlgnmeTS%{X<zmQUY<`3-&S7v#J(?ttY1&AlOlfb}2oe27A*p8_&b2Ui%~?0#Ii%E$*V
dY}TNC5FI_2bKbI33ac3h+vUA20YcgB5t6SA$J}d1ZS$1ELlh8RuDt)B8z`UqxJ2K$at_pFADDYBb?YS&n{0V`TTaweaB9BO+b#0
oxyun0RZsi4HzgK%9rz04(bDyB+-?nesJ)BDv5?v{{ZR;?!Pxd^NHL7;Y~|)*QJpsBq{=_*??XevU*nH0UaprPDz>f5TL-sB)ejF
Aar0v+z*2var(3ux1Mv8`<f{tA?L1jld#w1W%jArA@$FUoc9}JtnAZo8)Vs$A8uy~rFA1yU@}D*gESwC>G!CFw2`C>4+VN<f}8A-
mlSdND1Xr<O=;A&GgL#(TOGM?T7q#~<v4O$eFxHfc8GVc)A(RXzUP)wmbdzsyMANkxGE^EsM_+FdQHiPRq>oR;li}~v?KhMCgW>A
f*HQpt0?dklHtH18MH+H$NkbC$}C1kl<^5UfRN-F*Jq+4YzhGA2DM56_8@X)3(++&IE&<X;s6!_=<Wj=O93Z}@XZdZAPl4f5W*3}
J|^f?1q1uK9+5PdZvz#{Y~<0Lb>~wUvF&0atp7_=JR@yG&D*5d(behbU6%lU@8bTGZ8rh)(aEK*Vx#qT{tkUUk5siAZrhY3E}V;~
1$U3g9y5t7mVIaElUHAd+=Pz6F<ejMusVJQ)rGx`j#a@43YE)VapZg*>CLP+n_N{_$mVHw1gmf)Dvqw&R=C(vl@k_C!5ZA%Ned3U
@Sg|~7NEPVO`62ZaKrJQk23-g8Q9<X%~Yz*@gxy5kjWc7*4jbh4<mY<M|PTyznkCl*P7LGzi2&-GM&%#b3ne+t3eRyM1viWF4xEw
|GnCc1MEGRdr_iKXR2OeV=7$0q6%pR{xCqUxnhslSA|3kF^-FjDl!5J69QLNG${~Aev0-{pm}N4YKdy6RdPCvD_l!mwRXz?8Mw6@
krE%^sIo78pg3*{jl$UsVr<FOr;fL6i)t3u45v&nj+0~r==P-)WXK{~MYSY?8!C^3q=(|ob&HK_js)>8#;1XEGAFg`n-yAjH1Qcx
GUNQrldo&G$UjDROb5>F3LL!yv$<bR<?UwJQjK8w_;sy2B@$tXZcmPQHhnvKc@*o~P;m9t9mudSA?BEK7>3;6CIkD1i2r#jirZQn
nKSo(@7X_?_x(ZkHE2H9-u55jrIwz7e;of3IqTU_4(2vG*Hr$MK?7b@5v4kxA>garz0cmt%8~2t&%V=p&-4}J=D3PIly_W?E*i76
GK82VB9m?yCCEzA3PlJg#_60_v6u-mh_c8nlvoUeKQtx4vhmJPrg4NBL&AJSL0Vml<(H=V!S{CVc<k<jD!0dCd7i^rwZurh8PUc+
j*4TcPWriZcXTSTMTTHd8)E#T0F#5U`n;cg+jpS`HKLLLf`STFU8n<s%yeU-)hyjHE}Rc<?p8*^19(wsBwGz_iMqB*fI$schk+a{
|2Zs=<uUEU!PXc`9_0`poD<wjWNf@ZnJi#L5Kr1eGg&|1qz({?2LEyowfyeQ%Ni<BMsN7$m%cm{5DZH5o0c4Z)AVn;N+sOdJABrp
NTid-ZsEyd3haL4QXr)iONz|vdD#9@!G-y=1SUs2a1@nym=1GM<<mPzOmhpZ7QMN&;b4U-!1|kES!L(vmK@dWGN{ZGT36DDvIN;Z
@94#TNLzupBSX{m^W#A3h+zPRhoU2AzOg<?vjJrOt;J2GHaI@Q`19*eREuZrN<cE$f32@@bZdk>y#5jx(M0(F2Q9&;L(hROy&w})
+BrdzF?|foU*ZcBA&?gQJU-^_XQTaXO7|nf63X!B^QxIkpT+kh!|rgz%AJF=I&~?)fY;fe@S*k7;yzx&e8EDym1R-#2?PchOpbpK
vv^lnS5Y1_O4M^H@Zryg;H~ldL&HZC|1+qd^Ww|HtU+GPt@fG40@2oGO7d>d^F9Jpprcl8-P^<9QHmCFU0KJz8a0+@FLdH+z$=W3
P{{-(C{SR{MuJ4a+xvDH=(+1{aQ(|pPqa<rVZ&dubYmVeSABVD%1_TtoSkXl<Fzxx>&F4T7h*|Kku`GI(R<%x-uwiQhqqt^2VCJp
c76yi&y{DiY1$QN&9xomK~)7ynj8U1alPdG(t}+*S%_|*IMrHF(t1LrU&{*Wp}Qz?NKj;A1Tm|4{@NqLsWC0-Sw1?{xmIBEqQ<7t
>;6OnfP@3@<N(0~_JX7ZMk0cOf%0VQ=XC7W2$4noIUpNNqSn{@zt$T-#@49W6@yBm!lG6!H@M}hv@E9gfBGT+T1f>U@;;c`oLOuC
a>L1NzHoeixaFZoxRZo)kgLft<&X}fIuY_zC|XSvG!)$|08lW<Qs{IYs1vnPL@iR#b`+o}IcWlfOQz60f#jf4(2WVnG>J*JYJ#al
vFj>w5GEpCN1hlw@ZmMUC^;hOJcs+Oc`54y!lCj;j=;F61f@*DiHJslJ>l8agTEMWh~A&Ahe`xMgW1p6D^$1sLpQaaSXf3Nm|-Lc
$c6%{Y5zFC#@uQu=;;j#!9|V(I7v2n`b`M#G>}ThxEkCK6*U4!p*#TC%l(c<uX3YY7ibn}?XR_(6Q>q(CYg*W#V}>+76AgJJOL=7
uAJ!&)o?a*rzcfYV#V@e@faASd`O-ns$9-lzG+oZ2nNNNfh3YZtPDfMXg4?~bU66$fxX;BAasy{Dp-;plRU^#$i+kqd@;@hEF%!q
0Li;TiysOf-E4-1LPlsrC<20n2p}d<m=vg#23A+sJr_q$^JDrv3<zXNO~`D^8Z{a0+X=is+pDsS8<;zsZdXN?)vc)ggo_wN`+zbp
&iFWMwZ3@h&ur_nt=Ol>d%VtqQ+Uf}Vq_8#!oa)P#X%G!O%_CGAw^CKM3oqCb^aiG%%zFS^@eFX%lRQhL?jY~q)+GiUUbDhoiSS)
<;|`}F%6bmQ|JEk={_6zgY=kv)U!|aA72Um69|5wKUi=J`a}O9f5VZ`@j4E_PwP{lH9u*O@kqhV4MUOpa0GEf$NPGNaCITM=1xZ_
5a7V}8^g~g&54E(1IvZ5J%7*0cb^ZZ(}In^@4~nf?MVVz3WyM@Dw2q1k~=bIR1JF%l!tPLuCeFu=nR?Ps+<q=`=iHky6L;e^>>*c
{f~3rJWUkg0p1-WkIu(betBOiXXF{3VfLOM2v*?_`UZ`+p`c7SDUFOVIw7x4#-@mBAJ?w#lX>Z7L-fPfA*nk^1X(2_0}!|dMj$;T
{hJ5wLkU)lun(9N+A}k9!AGvSG#!<%-_5TeJfGpW;qz1U{&^-#nCUn@%nD*2=VcEB{D+1C&`t-iaGTDY9v4R<X~(+&OkFC$NgyiV
B049p<t<Xg6e5Ze`3c252e1w=1wPQqgjnt5Psn=#A5MOk`5MS6RareCNY;v(Ry8$8LKruGqRb!T6fQoZK;S=&KyNFlYyx2)`zsKe
x-a|YOyxnT3Uq}?C?I2)oZjBgQa{T@{Lewb>9}JCBe5&g>+f|kLAKqr8B9IJ!JMD|hVM(>HmlP~y<ZL99vdBh>#wFZs`oW#Sedle
)vV+aNyrJO8ITDQM8Z<iPKciGraFl4;D?eOI-LEv<)<|AGIKO4s5(4WDi3-B+IXN(#C@N$^&I_jXNI%7DnGG5si^Y|RZx^*P2gbz
ZdwESE|#~@0&rOsjXoS-j{r*)i3juxu$VB$%-ak`Sr89H^**x?$ojXT%kdl!tu|kOJ{d8BBK*eX>=n^^?Et0~^P?qzP9zWBV8heH
3-W;^afiE;qa=)dU?@v4;PK`M;(h>qYKFA>U*dqmf$NwEY-7;KYzG{l69Z>tH4j*Md1Xnwc}wSggY=UV{g8c!)IrRHC=s#4kLCN_
!?<<>sS=&7>Q3j?5dVLrIYUtYiSG0tdFFYNe+PnS@E_+d>XAP<YpL@g`kc;qH$Bs^e@UstF9K`^zNMX4)6;{^^!2>ln|YmJZul8F
ok3vfde;l-EuiEl?>tWB+mxLP(jElwOm=E}6T1u3CH)xsyg7d#(@p+cxF3yR<W6k>z`rO_%%|%9E+4GX?)<&cceie_5a2TE8j@x0
=uO=*==rjzaX-XNW^_8ATMxVJZrUdYzmr=|H=@yxY%in^gU8B_hnfcI!?)a1)=cR4h+)4NarS_p2xRdk59{CfusjiyM^2}f9GfV-
IlMzURGeIaqI`axzc175=RH_Y-$UjHx7nh6u0PrRDseP@?(fayrkycC_*cQhxU|y#OEDFTR24^-tW{GjwyLauOI1Y7W6W`namDoZ
pTr-KCO5r$9{0uT)6b>vO!@)T2yvJ1Ve<FpfbM&EKcj!*DXh)~w@tOZBfr1PRL~y2Bo3jSElYJwQ5bv8OfnfMVGyN~)9*Nx^5i^q
3|yT~XGo_}$dm>QkbaIM#ZT_nU6&AXUL9vVI1E_?Pw=Jkfe41EGg185$#X3OpanFLS3ss3bdSvkd_TZ!V1L^t2Xs(<0N1eTPf)@g
J02N7AtBhF<=qYXSM3P5*a0GfpOPGO`a)WOOi_Mm0|<juul#XTw234z*E6K}xDF4Y<GA7RPFpp%e{NofVGcpk96aHbMA*z{sqmWz
!b7iF4%=BG_{)GO6X~W5`QRUF{+~aA+IAZ}Fc|3M0il<;#rPkC*5P-YNDs>Iala39k<SceeuLJWN3{R0cs<e;@ijR5=pQ`c18eGv
1k!f7%lxN#qxuAP)eZF@g{gK?K|xg4yI{$s)!1GZ0+SQ7C+Ko&>c0cvrpBuU<b8p$lj<2?sNna<zuuof)!8~B>Tp_yhP@(kI*bQM
a8eQoN{Wa%p(aO(hedgE0QMb^h`JbVykh=4+W2X|MFl?c`(Qtj;j$S7gXljE`}Q5gdx>7=f~u+(7pwUDm)>Md*_LeXC;Ps(dWAw(
W9Vx=ZFi8As2waYY$RUHCygf8GHFl{aIT&}c#TKUm*XS=a^#^EX$j^L-oZV|Lo-uxRlWI-d1!q&+~02#?q2N&n;=CL#Q=W6G)6#D
+9;2DyWOQkDvwq|pN_pcnCgz5<Iy(Yc!ZaJF#?^D)<PYce7;258bu{~3Vr^L*a@P1Q-~t{>S2n$8JQyP4s(Ee$cndZjmCbD@D%84
A16%%T^rls?D+Y4^HlhL6ee!;k1r4C8ike`LxU@VOU}Nz1Q8)GT!9W{&%ZC$Q&`Q{<QXFe2lyY(AA&@OBd~Z9&lC+kzL<EMb&tj5
aLsj(d5EA#uhl-wLi%kZ+~{OZ{JzE|E>78`J>`LdPHWJ3ZrJePZtY2ygUmObaQg8yd;R98?<Bfj)emlsvix*)Hx~SKafG^D%I2D)
Bm3a*H*s$+9|K@--lyK2Uw`bO`iOpv5Ee)RNGUj8yytK4e~^B(%bnVe+4vvqeH;+{!1E{B_pti99poPI`MBvnC_ZdGzR|ru3!0$M
tiIFatMCXNfYN%O+2+?-q0z7uwDp-Y@zipidm5GwW)SBsaSO4H8k(w_XrJWSqFC+8BdbeIesigkdcdRr_xXHt6ZFT|T1;xO7HzR6
@?rjv+}lPO)C0Gn+q^&5f57<Pf6|lH_k{5DeRJr3&+PHc%(~yRggd5baj&n|=}wm4Q53h{*s}TJwX}tU)RRH}$Y1QN*66|EHK9;V
#h+wye%N{r@&1U@{BTnm37_D?j3&vmm7s|w@ptdJIQpsmcfBd^%5{iO@b>$UGu-$N#_3~k4wTpSn&olPzyFVKEzao-GKKrr0Nf-H
CbweBGF)7+<m1J{5(n4YoK~VjXLr)_iJHNM2qFsv5i<wjt@3t=U~W@#H!jC}W>QyV4#WmQBmkzL(QUHJgeKQ&bhOVICdX~I4F>>N
cq0^18VFQI($J-`1b?xlUayv}fXO0*5C2>o`EDB`y)O<3p}x%OaWANy!uzNF2mb~7&oJtM6i@CW4fdEv$wT}U4nD3Qu>YShTf}td
sPOQU$-kR{`-nO!4vqdz{MAw^TKB{sX%X<!lGhWN^~&CIG9N?d-Bte;#|0F<7#;hEm&Tz;|EXOSD%^Cc{ds(jJe4Wo*{Vr`k%8za
3NZeM=pKZFPH0Eh_aDQH%YfK^c>mhB_VD)k;yye5TVuMm_50(8-I)+r^X9JQmXX2~j`RK|?!VVQ@;yI?&^TcGqO<L~|1LpU)vaIj
Z`b?n{*(Thev9?p&9UwDP5W;r{}qV(eN*N1!+rL@wfZe7PLkaRw}-dsPiMD>9i2H?er)de|HzMUe2-rnq<ih6{l2+rzviio$9}i)
@o7Jr%WBHqy6}PEKI~j~ueW9G_$0R?hyRZs>(@(5>oJb4pU-X{!o4qr^hXO|u>Cij;lAyA<+h^{T@E}o!{vzlFcdT8<ZW!o&<hEl
PCT%^WyEH!CHK>VbC{psx2#iH`YOrBzR=@F^6>n6ekMub(}-IqK){q#fcG6>Q&c|NFdg=98bGXHgM!U*pEf^U{;%NO|JC3X)q{|#
s)|W*lv?oE6hc8Umde(_M$+Fj?fcvHA^+>~ofe%UP~mHD%hMdlFzg%M*@I9NAMf#BTqvznHi@S^KYY9Vyc)jY^|$W+596oMWPWay
+tR3s1ScN8K4<j${?6{vHS?~~AgX(MJ7J}q^!ZOeuzImQibwif!30@<0uD>oPk4J_cbVwzrWS1(ICc>1YZ`DYj#}<<Ji4c))2TiY
=aJ(wMRFwFIjVwy@<CFD*eMHG<IWqsUMQLw3dP8!ZQnoNhK={I*^)zAeVPAU>gNy?k+F@g5(gFxpsIdug~ZJNBV!mSYZ0_#L}8@C
q}G#c>1aw8no*>oDF~6Iq$ntYC@H3*Rv{>L5wnABqZD9`4Ml5O4I5~+h^Q&Ei~;+pq8N&5D2Wz=iW!<{q^cSUN-3abL8_{tr71&%
ku)?k(hYc<2S!6uh@weoXrwBbj>!x~F%?n$QGy62nxd%Zyb#?hKoq3|N|XRaLQ(@j6+i_P4GPgfgh($z1`qN&d9{*{o-oG0vN#u!
>QPSd4e#yzo@PNG$Q_Lk0l5Ln50MPhWCV_0%#g%B&&TcgcG?EcoyUtoR5`TWGsWt{V?Vi*mxkuBCcah&tM}+TWUslNm~gq(q2!K?
bMNBvte5AB14J?~#6$FgA{hb|s2Y^!VbU1}hwdq32NG5&m?}{d=-FgIls1YApXDRbfn*CJ0x{Z2%*TnYuY>b}0ZNK@DuM5>87JcF
_Rn&Ng212veshx#_hCoHRAOv6eNmBd-N#6zAl-P7eG1|KS^boOE)D;Jh=C4!4{`Ps2pf#K576Qg-&-?a#=xj_QcXC=d8FsHIM=UD
z}*M5XYj*6$>KL8o3j`fdxMcgKW5a-Ftn-sI(jD4cyx1!@%;A0Lriwx4BTi^hGR1-834hPnue*?W7K(gbTOSBXIm0Z=H7}4NZE%%
A=g`m^qq5fGMd{AG$l<lc3|QovSW~VOS82w;JePoaMqT~m}J8Aap9ywfy>&n6;Kl-14|S(h5`}1tP&6wQOpRy#W?OWQkK`OGYa%A
;YQ@P?QNtJ3`fch1t?On2W)*`Ja7sKgn|e1mp(oElYj6CpPJK;`@x^*ry8feL*D)C<ISlgLP029K<2E`?E7)n76mTfnU;YwLP0-o
`em&ONe|acTE@PqG4*cv?X7M7*H7cM_P^K%vOfw!q1`rR<;>w#{d!%~L)WOei?(5{6=unbLy~k#9_Uw*p|KWR4k|GGU=4J}iKO6P
-rGJzW8c_3WE6WO1E3X&%m9iFN?4%R2q;kuvLF&ac^~1T*a)f1rJV@m>wB5$WucKJ$W`RMFtp^YFoF%pag`P(`nd6s)17dDRsef@
ixx2z5>nV;kZqjvt2eaDaKU0@)jYhro;cWaB<WQ`QzvqPid0++X38b32{f8(JI2(wVhG;5J3I0fUx&dAEfVk$X$c{ufoQN~7Bw{`
1uW1)xTZ}(#aA}JWUB9ok>j54f!^@yX=kuq4CD%h6Z~p5ZGE@Y#Rm(D!-hH+O-PqdHB~Xn33$0?L&=$7g)=T<={%uNt5!^rhRjS_
1K_d;wWzY^`JTaHSMPE;=W`_EZ6!RaGp;h8uH^PzB@=J>B_zP&&}3@_*KjQChUF;EoxjJSySd=9^jUj!bf;cZ%pEC24@2ceRNTpu
K8=QAX(6Fm#X%gc7B#P0yHw%QQjpF^7(?$@g<B@O`Y}?WaGzl;|1EBUI2}GFSzRZ}3xlS=wz2X;N)I01v>h)if*H`iwpkKo^&nXl
8m7tCd(88v3=(mEKhUIoiYSg}PeeZ@7DZIWmPa6#^4%?`Fo@KuWs955!<?n9+T8aNW#tiGyi?+)YA+9Q4((6B_q!iQNom5`2dMch
4!=st<i?uM4*qJ5_*HDOK}aNnB24>~(O*DHRAwCH<vjA|{7c~F7r-(Y;4Sla&E61Vj1E3tDRsUwb2!$x6psswny=~32&1Y~OSHPH
8In8978r%A;c0BjJSgJODyF79)dwiUA)tAys@mXB`x?6*tZG%z>y0@?qID^GtPrZa`qG01MjKwWsv9XZA%e#9NZeXYkWxbaojRa_
7NzjOl%r#0#c+YrPuqIi>_hYEbv=6lrzlcb#d_f!01ZIR%ZT3i(9qvf&fcH9!DfQy2n4ehMM~g=3{pTUBHKDc`->b>xo+}hX^ogm
?O<q+@h!OF>(^sJqu<Hu%qMnwlo=5di%}BQ{wKTeTO4UZJG&EVppnC;B#o3bw6)C&IAcUn7t7DLRbY!Pt6}7bl6L4OMN2!OL{R+p
*(MC%5Arqn6l-meQB5R597<CguSSL1k|euEkdXbzVvK&eb8Eq}OrUzPFTrB`ienOLeBD{0MGA7nl4E$GAHHg)0?|O~hO7`OEX9$d
0g+}9Dy4?SG~t<Z`c%}m*aVuEER7l=i%=M`Y>79ksCgwj(~-dng7W6C8rHbEN0vK=r}>&klv^T%p8kHBG;u?&P?M)>A2c+AJC6VO
^;|mJI~M({#&mA1x4vK2&D?(eGmpXp6epUcnN>7hS<c!lrR|a?ppBhCV!Ra;r=*HmIniELFiW{;b}u2-5G?l=&wjL=!E0#|wU4m*
1ld)_3Fq=mj+K#GUe+JC+sxszHLQ1Q$#a+lkGUXd>3aA{bXsZz_M)?o_wKUEVSee!m&u5eqAL*L(78a2vfq*dwe(IZ#?88Cv~+sR
OwzH2acNAbvHhLZigacsL^|EG5C!D;ZBA}$gL7D%Fvsy~EKqt~WdnHb;}rJt&Ux6-o_3u#rzz&C*)<nT@zYgHR1zrQJ*!MYfKZSj
B)M=dSP``<&U&g2so9;o!tUo=<%Lb6U63)Uh_Km)@inPTXT3Zju!5Yj`cOQOH`S6Uu#|mv{q?Eoy~RaP^b%d|KL^8w2eMOy2WAI1
=3>o2$wCcdghd#m1Ka&dEW1&I8F`;y`seb9qKJJGQHYJaoW0ZKmxijW!DP5781o^g$g`hQFU$Sw^YvA`A3+o#`rI*1x#2QN@$dDx
lR@$0k9IW5Z@5Pr;n98?0vgKI150QCV3ahgcgEqJKf4-F8Q<^Do`wWFD>r7Qx{;q+(;oFV)v9q8{VPdnqNPaDbx_H>E9td-x6khJ
we6^KGI?K)8=?Ju$Gnq8iXtY&0Kg5F%dL%gZY!A)BYD^Wf(S%Tga~Ace13&=Kqror5I`3pP1bA?k5c6vD&|hoHgz*ef((!?sPcQ6
W2Nq7#>jy@U&;3R9WjI2NeRRN-=_0-95jv+F5Gnt8r0irIP-l9A_0^@_1Elpis9wICC@b?5H`IhnN(ctym;LNr|MuOOk|Eqy-qup
XTr-m2woa#-8o;3jU2!Prp&tYXmu#MckaK6xbH#xn+}LXQ2|OMl-ePLf2LawMAewN3irqTod?=bb~_O}EqK|H$QM`)$A`SAgF-#V
VU+^XDB=n!-NKGXg%*TZjV-~XKtAOj6aEsKv<)H%hEC=CksyQhuL4raKU$NBhjIp*Y|22`si9-j;VS+R6qAmsD_N@qm*Ai?aADJJ
SU;llP6f@)sW_yjJi$aj5Dn@8O4HYANJ4s59Fk_CRIvnK$7T%v7n*+?svy^m@sqhzgK7l@0R8YjDQevpgxNs^k}R&yyqqidF9_y@
^y$^)#1h=GFjZ1j2&c*rDHWt>4KAGuZN3uBg36I${hWBs_p|DLP3TZhe#R=8!rp<VCq;7H=IPDm;OfoY-P{Al&94B{ApJfJ$dG{j
@9cDFv`|sTkXFksew+Iy=)mO1vK!CRiL+2lWlhPa9yys52snLYnmWV;%-rf~dfnyaDk7dByh_*jZCujjxN3nvqDjdUw_XgI;>C5T
m?A0B%s=vN&ei@UAY-6?XVPQp`%x3bf(QzO!9PzG*X{oQkHP=~2uc8+uDrJ%1wu*)iu!%7A;mq%kR(_92!54e(fiE@v8KJ*r>_2v
1JRiY+8zBnisqhq%g%#P_F=Ri+H|E9o>)ygn&2*a=F(r;LRv<CR>zY`^8&?tj^RToEXvKW^p*Ov)?$=Wy%vp55*_kZKG_GH*mRN7
kO`SEO#zycUDx*%W_j<W`S8NTDv+XG2Uz}bF7STa2Q7^_Ji2%e91h&D>}vt7m>x%9^)yhTxz)ZLL}2~>)#^ck)C!Tmp@aGty7LX=
RuN%i=qbsft5-a6h^Gu$o}6v&aaOdFiWzU^5omtP{ADTGqOIjDfOQ*pFWV!0A;9OA=iIw<4%%X1;bzJ2@4Z*hz}rD4VAvHYQi@!(
J4pPb=WQESBtM5;$CuOa+Cm4Xw@wEV1JXc@@>V-jdX4#Ad@EWTD+QOn_?kHsH#Pg4!R6VW?`D-su|>y&>y5n>@X{(>Hu9#@GM1+2
LL@`Q7l@QqSRD0PYB*@2MR3w_`2Njxc%=?LI2p|<+2h5Jsbx7t`aCpIimnVaQ1j(44;qN4joTzJui4$$bbn`e{5*DceW;(9f-b0D
sHJ=*F-2j%$L4ttVsO(s=d1irqw<ucKH$UnA7n#^yWNpSMZ>rD>$#3E^iH!E^&SxMhW*7qMLO%e@&(SD9K>YIcU=Xpd_IA(nq7zf
-38M6coB%|cGli=RCAQX5AZ*v4?}Zq+t&$d#Z4I-nf}upkPLxYh9B{irljUW{xE~25fC~Ogg)=-GHy*TBacvb^q!BheJT^%>Nuao
0S7D}(4V(5B0D6cMnr$Y)BXF<<9j;u4JanKnGa8!zxEbdSfGp|U;H9ilkcXJ>(pS-a&4HG=_L9N{=ASqfcj5p^PVAnE>E23hs`b4
;Kl@?1cdbA0DvcBz^Nx%|JZB~+$&<l5*LjSSk&Z%fiZL-@=xk=MvAC^h+$e}_M7#iG_<k4Pp`Rer=d=x*>+^7gWWrKrLU>Ho6q)U
PnM@%#qx>V^QRAip4M4pYL$FpZlJ|;aM+0*3q!B<S;zrvATHK?7#?6?ZzDjbzekbe@AK{F(N2&!T0ah&9&Ak<e~#7;k_5?bWO5J1
P^l=x0@Xz>FHXEdf!xjar+f(sjXA39o#3$~H+pIUxe>rCQ3YzlyzYs^f?>9f0iJ~!&@ZDCdH;nTx!@#6Zn^##b(uRRz=cRv8t#0y
4#~WSAKSyvT=EWhMC$!)Np$|edCZZCjsulI@Bv&<Aeg%%$Z}z?FrkG(qY6v~@X#z}IU*f8l29HpsL^y8$znO4?xCo5F2|=mSch`Y
b`^9b;sMBFiMTSu%8i`#;Mh1%4@0*{+)%oob9tUecAw;AHkm|dc#$`no+@=g%<NNP>|5kfKH1O49OwghaV8jWZ=p%&g)(MAW)flw
P7X(-R_@h0S?D$~M*FI99#v{4&}Xm4&cx!AXH1@EQ4ergyOP;#*80Oc=9!3^?&qS}NN(^0JpQUTM|~d_V_Cnxbsmyl+#8w!@)@C)
l2be!gPvv`a>V?`QAcp1EM;lvOgRKRr%HBbj&GUi^A2dPqmM_@%4^G1DWgW6N@Vw@?>~>1!+!%S+HnoWJAFt4caFjFI!)S=9j>5U
53OAjk%8$G1Q}05<AH(1DYWyH8q9(L@(u)&eZ(m%$=oWq$Rh{=>nr|3z4>{8BjkBg^`v>cu|VuAs{hlay`Fo1VzJR{<;C+5CC!*c
h~v%whowg!>H0Q;{Q=ARwO-A?SJa`0Ygt|S<Bjh*@Uo2!ILqTHc#;G7_d5xmZL#F(-wPs6VMmjRzxnMZ^TSG^ZrOgu@`)AGX@1kQ
_e#wg<ZDNFz^4S#QPTR|v(K&Pjffi|KR52_f9ptTgwhMM0Q}g{(w%|OuV;{r2|!W%<J>O7Q}c&FB}5G&K?Oj4qzD>fPr`hWc?BWK
bkG#O@Gc>t4_I_4Qa<wO1brmYM3#l5l>pGChfnQ=`+w{II0jGK`rp6$q<l_TCVsQy?I;0VXYv3L39o(M8TM(D>p9TqO%%soew;lM
s{;pYeZq6EkkWER<xroSp)o&xFjVjlpi4@0V=PD*#v#*)DIq2X7}<1G){PV-MJ1JT>iMXDY@q%{Nv~)78ovaf7~h0kJj?)N3a{-y
N5`b>FZ2B+eS)Vz=o_$^KLj42e!`_FU(?iv2Qz{PFefm<!0=bBz*K>I0Cx9S1rAmyI2ME;$gl(sfPvf=L;VNI-RAaBgA?<%y5;pF
A@NFmKE@o`+7h1-#6QC(An%okRK&ff%pVN{K`@4f;K|dCN2}LW4>3Qf8VP`inU4}Asg_UYPlONfkfMOZ>=p#4*<}+P?qrw(?ox=5
cAiHJ9f42flwk?|U(X{=g97@W%5*0frK+fqsQ;!gN$Qx?JU7q4z!*<02PWt6*|ilt{F_Q}e)~a5PAG7qOwm6bpmgizPhUeJ*EaDN
=8P=@JMB+T?N6EhVtN<cb0_k^qCSO~h9iYEG8HBvAG+)Cx?%by<1h>usU|1i1DwfP^dFAcGoT?0tPo4X<F^)nW^~=KQSa?TalTXd
W#uS!9VQcC^<@v3rwLO))b0dF{NhT1!}0us{08?wIMSMru5uR2x=uy7+^C(clH_9>LnKKe7xm!Klu*zdCL^$%v>~Lb;7I5ex^Oik
!ay^J2pTykXci?JN)XHn{Rw*q%mZ`x<LSG+aLQz!sTh$!ZJkIR{?IUzZMp~z=P<x{=LfDbpUQ6vSZQcFoAFjR0dw^}QWzB1oY6%E
EU3W5t6Xq#_#cl7resKgI^j$(pG>Zgb_Fyd8WXZ6DZAbFjvYfqI0x4*?CL}*MzNAH%unioh>4j73LvF8bz6<-#U)Za`qA<0LD~5v
2e;jYI}ORq=to0w_(nDBemL1fC+Isb+}WyFV2JpE%o_c3)+?rqAVKgaltN}IfT|jd8ozKH52z&Ur&#d)055?I&?Jg8P!K>FF`eqC
v*n$(-hf^H0l*)SbN7V?8s29WoLQ8~<f{BbUGz@4Z(O*&2I;AIPekpL+B?VrOJ$I^-;4x}K}9h}*>nk(rZx}FFt`+<iDFPHEKx#<
QpH)Rn-PA@8WkuMA|g09R|J7_IZDg{CDCNZ^%#1cOlWmOASpCxC>L=IIt?#n(1dZQEk!z@JN9kSTeWD={5$-g)t5AQV>Fgx3bD;l
_9A(RdAg137(LwK{MNOOj6)yVcF2a>cuODb3ps$3Td+IfD6gh55?mwKD0;oh3GjUSm8GP91X721_HS|KKai6FlhSZ?n>pac0>p=T
^IrLwij5w~-;5M&Mz$<0K21gA=Z0)S1lLmu4|s*8f%H$nG0=EZ@9`><Vj%idds3NbD1eG$B_#>~lJP-4Wc<#DvIL?CC>kl0`_`*g
Wi*vq59Ed*eQ0Vb7*v*mfKgi{H&D=5Gq$a$lSLCm%^JX1iLiIY2Z;s<r@q8GIuW9<c|E-nMK|c!nmf)=af&9f8b4ZpnFmcPOIgHr
0q5t-raGYZ$;21t3ix>7LDdmZAV8;fs1ukpQ58~2$P=u5XN1IUxJq!I{MX0Y`@s5_F%r@RD$JB2K!piPQXm(#g`g%tf~8V~E3=3Q
s3J-VM4?%{-Y?1r!b8RG#RUX365`YXN)p2UUEO**7@iyseP88*B$%XTReSdzetyetIJg*c!B82OS_2}5El#23H>4k~3Z^4(py<`f
=a4q&M`x{5ic8oOOi~1e3>8H*%_uZ5vV0&-I^KajT)4pEsq_fd622}BFxF(rj+9M7Q2|H}Qv{EByQ56^0p;~^5q1-B1G@(x=Z=Lv
V5X?}2jakTc@gTyHVqX=xdXXR+cZ^E^(b`rmjUSB9$XLV#uK7TKc66Gj_}@WHgbkOV+I~2+9GjH4Q7G(VK5!iP`U0f!AYObI-hI3
^5UGHs~SuLG=6S;F7B@cu4Ax=65Ehm3vn#?T@K?iNlOr>fY4afX-@%x&@U&G;dJNrz$)nBl1TGd#6%@aEhPG5<qUCq%u%_XN&DaL
{(FAmbi3zyCVBb1iHq8F`Nq4wrTXAO*pNWbjQ+sT{^Rq%_j9*jS1Z}C!T*s@9PQ`D%jq`f57&Ypdj>2I%7m~4{!!NkG46Fz4;0b+
BWfe%W2pEV<u#Frww?eFKo7jb<RAp~g0Q8%#sy(Pko-hD<{#Jn8yf!WD35zt=Y9BN(H2iVV1A`agV2!v!@Hm#QiwPY7+<^nJIwiR
z#Q1>m!Cb!-wF(G--tV)FiJXAK9Pbi5e5w*+-IBwJ^jy}bWm4d%f&<oLLc-_QsXk{n$J|g4nYUG8CpQ@)brU842pL`X5}Irh2M#l
3Gl(#B70n2ovW9&I7z^r%IY0Y_JKq+0frt%!ac@A;1VE0p2h6pTjZ#8!kp)ncWL(r(CFwN&HzRU1NdS5S;r|kPsxC5cenlbLHn@J
KR7Hl6Y%)o|E`XVIq<MLuCM@pNK=1v;TnNw1@Oai!S0P{<%}M<7tRgi!w7RFJLL@^H^Rn&$Pmf=-`3CF&HDfcUnfB@6RZYQV8ld)
B@`CFN<1LM(9}E<%%)AyusTu_nmp{-17|=?I35%9Pd=q*+b>{8&r^VW^gd^j_lMg5m(+b;ht(O3MhgNZ-qRFVhD7^uV{BQcHKEqA
Nvs^^NQsw5jz)%JQmU>+8Ww5@fG7$IMmEi3TG(wG4Wo3&6jLjd9ZPbPOx>q>z~>zloHeyTa?0o?15`oGJWf@y1T;kQ4BU(nrF1FG
JWe{+s!E8EsK*N`>eeYfJqT^!U=G<HxJR~wurUQxrPvT+Xo4)d`g!@BI8`>~O~OX~);^-qSM5TN4CE9zl^$KYdYLDb0Q^uSe9uGM
e|8!Mp`cNgFw-iDj;&)FVJUR+QQ8w-V5pDJ<Zkq5%DCa2I<+>&G-k%!&JIDtg=nZKASTwDBW2B0Qu4<k!>Qd30BIR8Migi$c`3eQ
vMUdOKx(Ps-<_o_raQ|-G!OO8gfMG~hk^R28=yu3lE!1q>jUsDg85nrqj6_&r1;-HIiCn~w!Q{F_NAr88EEAk${4cR78MzCRl<8Y
0US{bBzS9SFhdYD(!#X`B9o0_mc@yRD{6slwG05v_4VL^JFBn{)&ZlOl8GR5$Y-B+mURTv9%O!V-hVGmPI?McsanLpJcdK8=fUfE
HW1wKdUanW?h|B0lASPftCha#_%>jOgXD+Qhe^QKP@aybpf%f$$+(aTa1&6;j1PyM4t!oZ*j64~l;3%DgxV$`e;XDbUvh&IPI<l1
pENpmw`+mv<MP{W)nKS8`K7jWwjCWu3Kf9Pgeq_5-(7)3I23>#ff0PviW;EmmJylL{iIausE`L-zJmu>{w8pEyTbx>u}3^}1S35X
9k#(tlScEtI=eN$A9os>V17wF!z}iDo(Vo%B-0D&o(tvM-A><FeP?+`v_5n&Oet3x${QG)7GjdAC<=g~D5|1eG!{)Vlne&Ls3Hv&
NMt2oCQ>0FmSmwwT0n%zS*2==Q3*vPy9g0tF--$ZKsbapBMPa9zj~a8g(;*6g(+E(nF=CEngW8BWlkjG14*D_SP7bxh*BylshFy1
r~s6&`ZZ{liV)z*0BDa);-<%?0A@ib7vYa^-JU!lq3bl<-(T0`_?-{nIJBvJV%-oWgq*d5FJR=5Ro!Eyp{g~>(%(hAlc;k#sUxs-
=OD}yNfNz-MI9%naCSQ(5#(lW<1*^#TdrhjsMin}0+ppHncBE=qraBvA;_qrFylEfix|K?=K`U;&qkK!L!fZucXlqBx@9inLj_`E
nQR*=wlFZG3lZAM&2l+Tu_5xGB<&IrOr6D-mW|Cx<iwjEslt=YW=S#E3a7zCt`6cjmci&tdd<|*>Vmp=$Z5^)^IDZE3l>qzRB^--
%(jPEnxU{RxKPa#l_?t21nls)ajIHsmmYVGGhFWGHm6x}Lt!j8Nk?fm$VF8*)ZZqXX_8YGWUnZ1TivO!rLgVt=2Kl<M63}6wFe6o
!Xs*5Y~-8jh)5;7O1N0w>xcI{4SP#GEiYi=t*UC3IIkMkhEsck!C}C&DYgYjlaXCI5Tm74Q3OF{VO?vTizuk3gJGIPLfbfZLp4Ny
&{Bwz2P&u2%pG3ViY74aS>-$)GZ3W~Et{nyfb7;8wzaHHWjJW*D-%PuV8FyTNrkZ46-~0sX{0t?w$`SZQ!_Bz8>GcenH{RkMjVVB
5+Mkqym&kbrAX441l5qIVvsxXaBaT8OT#6MCoHM06me*n4YR`<Bd}(a;k@#}#6<ydG3=Lnvx&HkG-f)sPgqz+Sy0ulP~8?vVt}XZ
#GD{QA=IG)hg9A$tvpcHba47QOx77(I$dgj!WbeVR;a~5qbQg~SVNMCYSrCUr4LU)Xmvw{%594~;9wmPu!hZ)OdFXDW4$M<$H$}P
5!+PJKd|$$v^{BLlHB|0?}x<JU&zhAn;4&v5sDB$KzlLY$TmA-f`o}qz$Ia&uw%(^L6{*ED21|>Nm?oeAeN~qggGYI+^Z54<b!Nw
ghB$vM6!TcC>Q^p{CRk%pJUU%zv1xsV-o}zJ^@IIkQBo#u$6kE>D{;zlt&!sq!}ooC>koMXb6Uoh)O6DkSJP7B_bM9VWBAqg^D67
36g-CmWlf|imHi%CZLEVsgh!)6jcR)pnl&V^W9DFm+ESHv4~~fhR4h7>+XB^9bk2L1LG)>1}2tR21yR9_Wqx@!*b+m#w=sgy6!s3
q||{!Qb0&p?l~ubd%sR|LG|N#-UjXlagH5$!ctKD-NVK<Hv0p+l6U<FO%6)0DBN;7#O^527m#)op(O>%2qO^5F=<op=2}7^4FZ&h
k-_|-B0$Uf2tyDdN-{kFi7B}t_DWD2<mDNS2{GN!FSm<?;7LFo&<TpDC<ckCScIh?xmZI(UjU5B5>OEWas6N6Z_ikHZO!VG>Vr>1
)XBUjY1eEXljRGY*zO>Upn3@E1I={w98K-b-aCh2&^;1*r9hfwLV5VZ)QC?9oU{6k>3xzTlLD3C<k8}2ddN<vywJfhAfF&o2%o>|
&a~;%TI7@@jSUlwW9?~~nT^1>R_Upfw|$Msb4JypqBhNJm5gl!RNL>y;OaYIce0}qLdJpb`yd#?2d7kfmc|Ic^`tMp9ZujweNC?3
d<~Z_8}ShE!dQr%I;0|LPk*B*e0(Epe=Ycg9{xW-WI##zf&1jV!2EEdq`{Lod5{*%7XPSxNH*64lc4!f1PM!pe|fG(H1r6m8es#Q
mov|PZbkUW=t%2^`Ri{5RMOa><qq@1t3r*#BqpSUc+wYZWE?8q`-CT4AT@d?T!v<Yp1gH7$!4^4<B>V+0s68BMs;RuoF*hp2!Q2%
(rxou;+Kt~<Hm3`LxPPSSwO0}(9}sbXBB_5HUdL@3Q*!riBUmdRMS}sJci2zP|nI2&DUD&Ft?rx3lM;m42NO`b_QE2-tsau@KVs&
_MKN;ZzNYd^C4lln80VDbzw?I5baz_2`r!{0|!(U4>f#HhzyRx3Lz9l--B4Jm72ql+d~jWO^vBUy)x1v9Nua)4i%^wqqEo;D;kvE
27sk?Q9>Q$SIvfRLy&jNfYG?(9hekT#<B&Rbcb1bGkHK8%t96OVd1YSd2cMG;{#?K6RK?W+m3icl=Y>A!A)4PKpP2iL?U2;wPs*U
-y=1*&OqM6(B$f|h((d)R{9ddT^z!|<b-4V<%#UHef3#YdX}Jw_mwjN4s2rrbW7Xwv3@2H^906ni#x2h#-)Snmd?=~?oM}ZKt>_;
e2gGUH(;2=`jE2t!<A!H=1WUX^*~_*2=+8bWfTcCWWDnjJ_VV9%ovi#gd!s*i{SLohD4b#JRsO8&aR_s<ODkKXLUygnh=#6QhhfV
K#;-$;Blhj3>@*kW+RU>28=*>PS_X8fXIj@BbQ7|gfv5jV%%2<M>kB3IL^2lSLYe5#JL`P$m>>lRzlj{3Fk`u-VM)`&z{|r#Sjk?
0u4tS<)L!|hn_sBzMF<}kY?NDam4hWXb%PAqAU<6U<v1!1Hvfvfq=G|8;HdY>|kfaOPT>5(h-Jk54W#KO{SPtLUb6o!Z>v3b=#X(
X5q&WkSAcc6EGq_eO~phut3?3#M%vm0UOAcAcCQpn#XX%VA+aMmL*+hI9;Z;g*&-0*h<2AB$%4jF8p}VP1(_?1Y!a0K`#=89!w29
@<%|?XQ~>R!wBft0|%YKk;{SEk~UG|jGLc&MA2A++5==Wo8iPkj=Pn|z2U(@z7Ffs3<N_|xt@lgBSZvK)ZIX&iclf?1`v}9PGalJ
ujc6Z=aae}FAsU7v%cJUY;2Q+hijL>n)9{5Qatmtj(M6(L55Misvh0y;fVxL=Ubsii2?Z7niUhU`ShBSI_qPB#A<`$>5c{AvIzsU
*GHXfmX)0#at^`9*o!+iDw@NdU2#H?&_>7#ghvDvCsa7HmGPk9oC(y?u*n=U-!eFHE3r9B4;w+2EkIGbW!{65FcM(|oe3FBiUN5E
WUDp|gvKNuB;a+r7DU`!RtcC{yrnbaOC5|c@mIAV=s>o+*h0<6LPtzA%?<Cyak5}{LAN`63$Zf@8eCL|01^Ph8oUFO5nXRXSH88d
De_sO22gs72}qdEP9hN+l`<2OP-HMjhcKVutcj6pDHOV}dl1KIv^YEV;Aq?dBoa!Zg6#*)yVG)G5(1h5N-?{B+MLmPxhy(8Z^w0-
)3q=`l(``@u!Gr?RtS7Su?T=nNVe}aDZw(<6z3+4MV>KU#_~r<TL8vvTU)KpxSKLo)#JGsMVtnyu}6bsbyzZktLt?~7Y{OY`K$)2
k%P@3U22>_(TD_tB?04iJ&re`p68NABh7-RW0a?2tdIr8(*P;Rp{k5vRymuX@@9?@o-paXV>+vouVnL;lBZ(ogv71N2s_x@;2ltI
<ZvnTv2j>vW``GhTsX&saW--w-nnLk=OEO`K0R_Q<_;lK7}Qzph$bVrM?|tLlx5aW44|X6u2m#&R>fX78@pp7S;!U903?QRxi^$C
35U8G;M8@f7<|?;J8uikuXv#YaW}J|6%%v?bi`Vhy_^ytt$<q{zMK;^ySf^h8LE8KjQ#+BQGpC~vkKP4fg$xkzzT=48|7%C04bmf
%wII40!IsqOIR9Rx^Ht^=a%Nl;ZM5GG}i^%&8*=Lhg=Qj&W_>1c7~chBJ;dfv=lhf)wE32t%njbT-v$OZ(i%qE544wdjq@i$QJ^J
q6IgM0$x`90mGUQj}LRW*gQlG04?B6h;u+b@~})uS}7nLPy$85g`A|a2u{*J<^FQ8-(*J3Ko(GKfeeojMITw_{JdW+{2{=uVUkIF
^Rp#{5HgmaMf;5i?<9FSrNMFLV~#~Zh>I|RSoLA^aWrw$hmD{k%`7oX*vZBkEk_PhjN3-{Zb0Z>pmjMXe!TXkr&e|ySP-KFvkt={
6ycJOe5NvR?X{`3DRQV)aR_ak+y{%!YXG&QroHWVVuFFqp(GRId8InkjRUVYC!vL~YFu8>LFp%Yl);pTlf?vw9W0391T`-LGEgJ{
j1!HxO-VM~h8AuLI;6*8cV)C|T2+#YbfG&#rgm9cm#s4~$3RYY=aW<~X?Kgr6oc1(b7mK4SjZiOU{sW@^)toG(ZdM48@4iY(|(4T
S)>C15Me?A5f9-pIld-EEzL-gt1-(80S!-?+=>Sf!c<mF5<GE(B4a6K@!twKT4Khps?im#E?MuPeO`|Q^2L&3z$h3b0zf7#g=%<6
5YGvY@~q(kl1TtFD!ZUB!9b81oh=Z0uB_4+dvL?uIf7A=OkX@tEaAtL>g!@=8>QUc@@AW6;+`*6$fJv{I?K~`bp{4sW~K?M2^d6}
j3KlKBocgggmj4TL||is6Vg2KgIx_^VI&F{tM1;<5_amRL8#82hH}kP_jC@DaLpHuXjrF!3J*3dLU&GwfY_|V#5j{V7&o>Gh>pgi
ffF2fhp-R~2>@gT%r38kylwluPy-M_*0LOl{<(6&5}ByMIz}MVG3>La1eBeC?bZO_%0xQU>uw)k*^HM&?>O;vT!Q~D1FV4R72Dm?
7(@e^y!~lhgDK!(G%$R@Fm#9suI3{;r(iBLyG4OAf808QBxW)YQ6e%RNS{<`LIL3qLKop9$`=IEC{QC6Ba>pIQiVXJmJv!YC;-Xw
1iTvw$>rX2XcOCGs0WA7>cMw3VN6MrAju3i%O1{8uqaUmfxhM_RWG(zpSJ1*s9@!xiWN8nS6PN69uy)-*x>=jqF24y-bW1u;UB-b
5;*8`u6U)qm(dZuuc5o)hhsS!WQy~>zI?6+S`0*yJq{3csgO}oFgM|WCPlNpMDeA0GLie~1F+Na^<%d#PaGL<ITusp6TAe+W=MJW
vq-QwVX_AKOc|#$Fe`z_w~RY?uUVnbOGW_d`qadZQJG2Db1$3^*Nr0m6gGSg6gozfBd#P#=e4NuT8SeNRiP-Ub7oU_8t+mEjfPxc
Nzww#B8E$bKmtr*HPnmOv(1<szYmn08R5N{+g#CN=SGPk-8mj7G!HJg84nO)*Lo?xCtP~=)`pu23WzO8B2p7NOJ=orbu}Cy;}AGF
0|c0H07RyaflODnu6Kt2uh&kpAJEv8$gdsfbP;ke#A;-kNhpGhp~?zjJ|3l7g`!vo|6f31=28`hqD*)>Iq-E*5&wNx3d_X-)j-4O
z+g=|zfFPE<hBDOhNyU)``iu&LN@F}Wa__n=pKFKS)1N*%wUS!ahF^%f|FYtBxo^>iiC&?DIlVy1gi#77j_xt$b5)Shy+BS2q+i~
4?uln)67vv_7hhBk@$ZtDnx&?+wyseV`uJXw?mvkV982b6$oxHxeCrKnT0{)65K0X$!SW#l9EXzf{t+AjoyLAomw%7I7n*&NPA?)
m=SbP)lQ?kxv8Q$;=!ay+P1P*FRej7QUlX3FfzCuj{WavtZ+DuecFn89enW_vRq6wYRpn>3`sOJa~frMV;IJAHdsk5iNI%p{#j2v
%6MvREg3^kas=U5(kLiv;i*DA!}6Pq8i~KqgS0<--;tzPh=7WQV2G57XQEy`W!s^QlYzZ6tz^W(b0Nz$C4|hQ%Luptn-q~_;@GP~
gxTYRWDWFhoXti+Hb5%_F14aWVn|TwTA8}LrU?YvS&A;flX7LIs1lZ=&Oe|L4Y%pIf{zKt2D<h>57f-@C#ro>Q&lDUwk9?VR5Ydp
A|NGE4Ue~V`_Sx#Ph6&d$055QaE9AReAXRf5KG--@9q2Zse<waih`R#&)tRAq}z+bj&Ofk%t7FGAUcQmV|e#`q&>&zj~`vb+c6q6
EsYj5E)4vz(d*&EOkfQF+b5=o1~!QEE17K>Qk+M#oNaf7DR%=lia6FthNn5BZ893;51>Y)sf9I9MSc<`2}!;1;ehh$>jBk)ysQVD
0Aa=oQXrTO-v{HHV@3#d5txXWSwg;LhHTvMU@~W~V0_oW_UT0wu@y5x6ifsZg%l^&T1~wQL8N{JRV6F^=ONvl&cg*=sqd6y?nscq
)U1N*()I;6N#F`W&!9OzCqECSF@xFt{jN0K8yJ4#$eW5mStXQ2RJoBvU*fERTOhr;f--d^J}Ly02QAQ)hq&dlqh;>WcIO$w+F7cp
N?DXCN+(;micuUPfuogiHi>vZ<hZhsEae1+2(4%`3#7PgTI4VhfoTI)n7(Ea2aRw)Aqi3CQHi|{V**hofiT4epb?nndTwMhVnPnv
G8U>pQstmfk{wJyRaba;v|1dsc(x0G1^tCsDGYQ8Auh_9{-r-@Q{%^nA#mZ5K0BWVfCz>_*~Oy*#2Q<xxmg=4&5g0v49XRz`6!dA
7ko&GF+znaiqIUL?z?Ow(t){E>QjeJs7oLermjg7_YlJji8N5CL`<Na0)y2h5fdU65Px)q4F(}zJp>(!oqTlzdYqKx!6!3vYHva8
L{>L}{rj+W5_z1I$H_Zqcpl*VXUo(B+Y=*7f8RMzYxM!bC{JE(E6C<^1uh*Qvkiu_Kc`>N(An>6DI417ayc$trqc;bzqleYbPX0C
?AwDO%oIW(ly2Vq?g(}ud%gFpddGe+0hYaSrb7vfWZ9eB1L)1zVl3IqWUOt4M}p!)ebb(KnLff$-dF_!7!wYZfN%8cu7S;J;y<u%
e<AkW`uq^fDu-#{r=_Z2uk%cfWFl)P@LS45T8oA@0lhMb=Ref)3X}Oxw6;jsX*FrKM*Gj6_Fag5jXR78kz8=Yc<CP^upaN3*P%L{
v7_h_LAXE)sJ)y~N<E#cdx3$RG)OtK$pvq!te(~b;6UMp*mGFK^0anX@y9LqzGi9`J@vJvjVSV-gE-)`!l^fwn2l!|NKNUfZMN0r
4*OeOO)VNQ#*HgI;WU~}bS+bg#@CZHp8C#vVZnLv)8t8rNfzZuW@c{poX0w}I2?&e^6vHrk{hHw5=o1}R!?XnW)*`3@Q^HU-*OS;
g&Dru7E4JwB8seKp+=GpXnR!-pE8TKyG12nR)o$^h?_2?*<8WNvAih8$|%-`HrOuFp~hl><>{qoO)5mfiiX}!vb49^oDeq#>Y%N~
wI$&m9>z}+3sy!Hwdmp;PjJKyrMH~>4tHA6++=q%X%w60FF*i=kQAs2EciU#!3LuXKylQtQN!OGC6@h#MDerjoWz(z((4w^(E7DE
rCT?fjS5>qng&DOI}YShgovwZS}->u&?0sr)%b)%sR$>I!YHV|&A?<U76n&O0&2t5{gdoJhpD}{&80XJz(79Gyt{T#C|U211J9#A
NIblOr7OlJ7NVrk+ab0zQT$Qb+l}LZ0Nn*GQjH`_P|Jgv3cE@jFAf+uraxb^K0fa&>*=+6eD0ndG}Ka)B@jUkNo~A^WvGq?CJl<2
6Bs9Wcn~r=Kuoy|1~~Vtf>g9r{0Tbq=37N`!GtjmI*%KPA_rt3gpDZ#kc3Lo3P?yS%Mno^1k8azEQ<{cK(vf42vDw5^!OpNgV_rN
jS0B(dJis>+f`xr)7wXfWYcM~OwBkBooO9p`1B;v&?n@F<df>u`isxv3Zj&#m1q|7OYCPzEm1nidZY|d6v;r+%0HiVdmpd08&b41
Xeb}MME@Vl`58Z9;v1ljlA#%d+dl66aoG2~>URCExZ18Qc({KtK!^e^019~OVq0+12sYui;ilqvpz>^CSa7V7G)mh_)VY}lD^KGy
SNwIhZM@8`dTM55$qaE(NuhGdMkpP8H7(G=>{-|o|8Jx^7$Sd*<RHo3TK5Y1N)!<jBuynF6F`M2NC*7HCANnQdcYl&KF_@a`5}rD
i3tPu!a`ksiIopG2ix$!Ed0W)h{_*|d>KA|rGTbn6|Ei~D9-yM1_VplU-UM62Qn60P2QxzB8r~xfcMme3I1h^0)!HSfCi8#0D?iF
qLmVrDOUn%4#<Q+6cmMWc}a{6L7LK-z{Q*sn{DFSXecP=4=znZQB!cV+{Sn`nZ>d?9L`%*>GC*m!cuKy#3e$3Su1*)+kD?}H+GH;
6j4-B<5dObbD_|*p&)X$qd_ASDPvWLS97e{CMXbSD<U<I{e0YdkW=NRm8c?9khB|Eakn^!IBZ%9EbCNR2%;p=X+tB(F$XMZpez}Q
sx%dM1~JDR(8)wm<Yn}ZPa#i9?C3z^#7ftZv|?8jisg_in1Q>HO%xK@O95x+@qao$wJ~4PwkcH*b!4NKI}q-HanEo=+}T6P2S_?k
v=5-%Hq45kZTtVz`@d5HPc^<OP$(q--26!K*lM3skEV(V65_&ou5XySYE+NvW(X#03<FGJ82Fz$8!|`tvTWxDE=~qxT_m8BLT5Ib
*eFY+!kZLB!@smS$7lUx?TCt3@}B<w?!^8Hl&x#*a#wFliMdPg3UDN|&fo7$0ipXnzq|8Z%hS$&J@!8$RCM$k=B+)vGC*f%;fyGj
oBdCw;Qx%dH*Q0V<_X>X-+_1OtY<>gNGr#`zdBR)%JA~R?vj&e-vvPWo=tHJ$4zVp*YYe7O~*vo>63wiWBOc%K?86)VoYVJNPYCl
h<*-SF=UI_VkGKdR7Mw*7k8RT-_nMI$JP;$-`hw&opS^CB@qtyDr7>uM{ew}oTLU#i<XwtA68e*KiB7VA_q?dIOf}qtY%QxV+xUV
NOVr=O{j(@f<}p?O>pqeQa+_2>O-IS=eE;F*9*bh94?X=K?U5ibjkTTPTOyrO<%<!PREc8$Y?c2C5ZbZUKIx*h&A-W>27y}$VzIe
o<$SO2O!a)rrR|orvYr}d5v>&+`&Xcb1n%c5Q(ZPK^X%O4`>A5nX5SKbEiWC`X$_c2a%mCw1mSUdQ2L0+UCWHvU}dBkC!uWIA=dq
^Vk`uAYygo%-~OZ<5b-?<e(m<z?y+rf{>r1hXwSM2!+I$q6BF)C1zzISV-G}8QcRY;D=~>z}}&Nh+H^*-uY9Go_ldPOo08}^V`Yu
-N#VC5dcI8vie^~g4JfqT+B%Ez6QilQPqZ?18Qu+Rmp*g^4~ADL4ot0|Bg=mC6MR2VcCSBvn35B77kn5(aTtHRY4WZpYubgU3)$~
q22on*4BLF%R<3UY(P3ll$}z8q%LIgw-Yd?lAE9nSt%(wA{dd?Py<LEypz@rA~64_6q*t#7j&vB6J#`nFsZUo=0nnP#lhhVNV-}C
C?6m_WY7l^2c#%)VFQGrn`s<KdCRPslV$`y_xu0nkk)-K-j|{iNTD1;9SU}V(A|npd-3CwdBHds;2$$Q_F-tvW)!wukxbp&az-l@
q5`Wnjo#e3k);E3o#^U0n8-HD!mz9Gkl^f1Vml8RmI)2<qp9Gx(raY(k5E|+6NB;3^51k6JwdNqZqZ6&;=c}Iw^CsWmP#sup@{-!
fu#eX^*rT@2=z&Xa3nm7pi>XK>Daxr6GtXPxOfVxOm#{OJs|^-(ZBk>?Vfm@r0Nhn{NYGW=e-SiLZ^Q&r~0-kcL!!04y2Wh_hvP@
_+c}9CbrTy5lF}IW|Iw>D@0Wip29zjZoC|ZDbwnPCs|KoYzGf4lev<tQ?F9>Ny{ebxUfcB$JgIB5~k7g_95>x*gwDElBDNTqQ}T{
)}E(9I;9GVY+%6>6dE-Q08nkB8YBl@1C^i)(7pf|KRA7(@{jTiJby-xwz$TV_=EY;A^nl~Ny$0ykKx01aVbqTK^BaZR7+I>CD4r|
2Qp@ch^dl>iXbT{)&iuWh>MWoVS)-sCYd0ZAb^^RlbaJmw)qZuataf(sKt<q;jzfYF(nkWwr04wOup(N+QnsgX_GKv%f90Su=(ao
hQ%?XMH|<eisKC=P{aiZ7I)>!A6K*R$_{{D2e+0$;}y#BJSaA1K_kmV!p%jnw0AP?FwmNKMRRd6dQU+l`-s5@RW?xmLJ=V)N=Re^
m1zn`ITH#v6!t>Wp~LUSJ-7~|_B?7Lr2iO^8X{FjDNz9}Qrb`HsU^t3Q4l&DMQGH)L7+876pd`?b}<zM>XVl!IkZGX6}GA<sG^Xn
Dw?V&q|uZ#XtvgkF#$$4rXirF3fZ=*v`|)pNvf@~Ow}fgH5C@JKr{$Ov!x#qJ}+WVDg>dV8HJ^!ri7qq7KMl?M5IkApaPJgY9*m4
0)!%B8dF*(S`vVyA()gX0)#1A8Ww~iLXxQ{DWM`3DlsVHRHSf?20nidH(oBcmiK|%-H(erh5f_{3c>{fGzW1qNN?js=d-wzim+%D
n)1Pn??CV%rh$sWYfZ2r!YS-1l8GpSh-jINNGU>vFK<>fIA?E1t`?V4bWdocmbi>A`ZsSlP@owk%*@42kP#*|0JzXM5px#GBQ5o`
6a+Qzm`r}+f#>2PfZn17uNb9DB272yy3_-r2C+hi5cUtq0`!Nsk?833&1AZ#Cq#$#_96L!=R!&mDOiY*`j27uF*;(t%zQg@uS{6=
8y#`Xon_9Or+e5+G?Z#|rT`{eoe;R>Xb)U+iV7YM%eqm))2lrzdJ;~@SRFy<NDCmWj1#rEO$GuM4`@g8++kt>f{-Rrd{Kop)prom
4kcUMsvI{55<Jg5%5dyVo<bj2ev^GaQhL$%r^gyw<k|gQ$K*SLVIOm<jzI1pL-(AE@f?YTWRvN;3;6ESImw8S<AQ2oDo7vZQFb(`
=QaZs5eIm1HUvMqKnxHHLJ}B+X(&-OKGTF`euOw&;salQ*jsyT$2iA{jOPq*dVuX7;5%h#NFb6y$OfD}PnYP}Hig_M@azHp5KsCL
(5XbR2k~KRyb$z&9%167$>%%drNvY=LFkU0)$l&=vjK677;M#SM~uvcP)kZ9amzA%)xs?bg{q>IvlbM_33Cw28s;{!yO|4=#oW!?
Wz@>8DRFE~DBD4U6B651aB&e7!WA1t3Y5BC7@BpOG+4(ck<4I=I;Q3h6Ul1-Qu6Ofs3U9zorp!YW1A)#b%TPYT)|ACS(inmMCofB
q9pBSjPUGM3VCS*D92peSkjbeHbok>5T%{whb2?FI<W|MOOy`XZIFq?;F@Mg7-JKYILN1<zJti>$``Odi45<U1L*3H?O=uu(07ll
MTG7*2Tegk1d}IvlCc&rl!yGMPpXO8z<hYQP9CfLIZFC;2iPS1ldN97;D=ky7m3I}AV$i9ct?~pApNjtrXYepjxi`w!6^Ype5@Im
4Cer4KQ;4!{5r6q*fG^AnC`<$L@(`*%h(Bsxv*<U1uB~cB-Tajn1+>#n2{6Imq1J%mF&DEi7BCNWZ?pKPMto${*Os{Eju5e;>I^*
i5<}*;{bIMVb*m{{x%Yo_RoVrJ#vSie|A$E2JG(xi7XLRo@hv(0B$-{rdP-Y*=94atU!iJJ|DC6eFA!>l6{h$(rwRbE4ehNoyCsK
e+Et*Ak*`AV@Tj^I7`osmtIFT4|@zyL=hth#0U^XOq7HP_P=oq6q8SGNVLaYjQHdO-XdlY35phmSVBVl2oqm)CjEICl_*LYB!T0*
@}=@0r{+{%-**qq`*m`7?U-OA`Y-E~H`YtcgYQHmX2={kcync@BE8|zn`w-+DTq)%GXN;10OLxgC7}p|v0IU{7=PPM<{{kP$WwlX
RF2BrWYPy(P~i+=JD^#{{A+e1y^V{57Tuck{jU4j<FfH%s93C#i3V_k(^}tSeQ%K30%l|fEEoeM@<<)e^6GTd=H6M;R7~r(iG>(p
hhGE>{$zHiP7jt7%{si1>L)BV+hD@@rqF?g{LK<l{f#tcT?nmr9*3YG5LgiSj*cDPYGvExe6oDtH1LDMnQHesZk_R~9f}N{BpnEM
)V;cO#s3908Ds0Sj61uKkKpsbOU{PFH5LMCF7~)6o&RNRq+U%2{lVgy(wJ{dF*L-#4}iPY$G<t&(fs`kzHeI@%s~S(d!f=p;(l9@
uS|->h|(bV#v~|Kff|TfP$)$mJs)ZA=t4lpj95Lt-=U)rZ!m22hh%#><i1al1p)4HJ;aOm)U<>|XVbB8r@cV>LMPPmVgNmmqxe99
@tBpR>>5;=G`}fyO-Bqy5`~}?@P!QkaED7p2Al*M0nsvzM2J$QDN8~bh`2}bIOM0cZ7GP6f@y_^&WG%t-q@HOHB_2(TSF}jcJy!>
W63Exq8Os5vE`>yG6DGE2in2TKzC{};^>CTcADy-<JxD)R5+{khv1R81Bd_}c{K+hA6edgS=x26IO9!xg397l`n@S8?3zit>$eU_
96gc~b_CD1$+}{4$Oq3UIpTy^9CkI>Y}m|sGk8~^&R$X)WKssjsGxSWho3qBGH<pqx5Xi{5Od!HJeWL|lnSOL>qx;l2yS#gO~`os
uS8GFpkp6)#-@><XVAr;FefwjP4y5zV%LAphgYAO$;+U2b+G<U^`%Ndc%&wdaY9i=4~X69caPnVvM{a$43c}(nWv{t#|r`Nnp}JE
r<CL&Z0nTFH2BD7R6eOCoEuWVZefB}O#o-8L&WnZ9P#85ZUplu3_r{vSu>;nr72Io(hN7$^*qVgjFpodATTI$k?0j3kn<2{%nV_l
DA<4EZjE3pnMYq{+iPCgJ-k1s@a0N2_>5fGgG-_-Nw%y%ZsBl>&55RC8g?km8K%V$h8fvPCn)C!E=&T(m{Fiq7&LD)N6Wn8I?Jst
oYm$`j4KN~n`%or>~NY$gVIl*i~WbOF-a^9;Sjb3Cl&}h?A#j+nSA=hgQ*>Is2;Vl5&<7n0a0?0$+BvrV(1YfsKeA?cuwS`s{R*3
p|3i24^`2cyl0nKNygnrB+k#SA>iRMQ%DgkRB!_oG73MIXNk6E=3u?FIZBIhXAa-h!wrzsy5n0-=SuWKr)PQ_9$FYvj|>|@*Kw<B
Du`RLh4$>=9{*wM;gn_=!E55qFn0}tq6#}4?UbjaK`(#_3Z{I2FUqc4V60)um{e&@nV(jZhRqz4l|6$;oW}#X(&}KQjrZcXVA+yx
Z4A+(pFo40tW*=Fb>S2ojylwKG0dsLoPrgsF`MnIG>Ss)a~deoX8JWS*=lgqZ7%E_(K%*bDpPpV*7Ct;C}~G(RyN^oHJL6nW@U0>
f{oeJrN&}nM^I@&QNjPP=`&j20_9NwNy!o&H3G?`)-)(MFy7K;iT@ru4aLV$#tvl3T(f{ETu^fLoIMPLJ@vWS2?_0~*-I&^hTO{B
T(nDGxxBhuxMDoYIwYDFh-`_eD1k+R$WXx1=pv{PA|~9%qk!$qFa`XObnl4qS<XRFR1Hu=z(?~k6s0K8fKsEll`QqImor4Bl94c|
jmM3J4n*GkV$7Mbhh;Jy$?!TdLe9L@2Ew5A$P@;K3HAA(Pq-gp3-{&#+a{)jbSaBbqIM@x66PCy+k?n(6IQWFL=>v>Q@@t|Z*{bG
ARp!mnIYj4((vrHl*w?X3nEFn{zD{4BM1cOh>?Vo4y*3jV=okK&S=OL1QI7TG{lBj(?F{2oe7(`P*mQXj8haSL|L<|D1lHQS~Hv6
#pUc6k*P5Dg*uX|m4mVoG7*Eah&Vo$oe@O=gL4W<MQmW+rsxqh5v;>Q3@}3!m4RX4dmR%3Q57{(Fd-5ILVHS{0|r3T+im1nJCUJr
I0heq=i~&Dj~XziQ3K*a9l7f(ZEh<ILlROJB^it^TwJL_fsv8MTp%;<nYUPj`RBAOXCBU+=FYhCJPmMo?ZFT_g#TKgI}>mK^&chp
{Bw!qIvoy^P9@~&C^;EEOPoXaxWoFT#1wqH^67Np;P(22v7#lP86=Ot#H;3r{aNy~({*JKZLwBcNYc;BbwN6YUEKLq^G`5!AqWaO
22!47(bZgVZXZa0bfcPi(yky)fFQ^d(XFGQdoGTl_#`qncUpL!%1Qw!0SEXvpJ9*6j>*D(Acfy3d_Zt}K%bw`Ivz+7@uPFF83G`o
@iZ)5rW41*LGROIHmmh}4col&uDbj(oa9Z?JreMO;OZDE5p)HiK|}0cHZ==Ms$<D@SZke7=x6^~;r9An*++-&=FWlZv8RNwi?DFW
b_y&Wy^Ks~wpHK?ffizID=C6G1aFt)U>FC*_sMvkaq1E3^dstBGIn-nB^~f)%wkgW&RFTd2Bd`pO4SchyR^=syb2fZA*>Hm?4Lmf
2*LKDPw`f$%(jA{g2Vx)h%`JdRD{~fB3oFfhFC1K%_!=WAIh3>Hgg4|K~)xqB@`tEc0)x3(FDp-5|JF1Gd7qBNlFT)Dxw@>IHwL0
q16%{(=p61WaMXtkd%&zriy5yfvar@yvSc`-%$M^i~TeZKs1lqhd^~2`gr-t5IVqP1MTu~o<01?dnAjdT2%#tGu4%hUlzlsdOh6C
bJKX_4G2wP9<!hT-k-?`Y2b%Oq37GDxb6cv)AjcQcU)5N97)1M8IYeIrc6|AA%TU%I+HZbB%%U_S}YeOTcf=kF_$EAHxwAChMLUM
?aC&TGR(lO8JwaRRa#2Xn+P~@Jf2g`(dOKORSh6Sf<h5U5DYMEZIe$GOw<Z%1*QPWAmQ9-h_7J)JkP~6aRFm`cZNyM=i?8=PU#Q8
HnjmmqE=$Jq;KrFUF5+mf&SmGgQ^DIiFvdEi7f3##{hAo5hw&eeR1i<4qjbf#t{Qa9oMHgFJ$x3$aIQTrt~tH!pM4H)Il&!38QU!
f$S#>M_{4JB^B5-A>=;t_7WHY!(Grf3;fS_zvB{5ye*aaW@qGiQ|va}&z}^#bA^)kh8U3WenCDm9s+7YaS-I_&SXRLR5aATwxu9=
+`YsUIr!PQ!C^FE4v+|yRPm!E2Vv|?fQTn8kv%Gs?SehJorW5GAM~>s(JA;1Jdm>zQgXVmS-SF(9^T(m)3PZ7kfEXoX;LLAA_b;_
69f3eL`2aPDfr6hD8@A<1yeCX6dH6b1qx8mlpxTLNaar;(8B~oRmni-98l5}q)GzL3El`Dx)k>KSYuG+IEPdN&`!Vh9F=!61f3T=
_7lLMh8Q5CPB<_T$<|?8+X(xvhr*dn2B{fV$|yjr09Z(P@bsSN%vk@+CI_oDs^!~qI?syWzr8cjni&dVedhE{{ga2ix=wM+j{X-x
bt-*5?stIje;b#3qF_%TEJ=vf7ut03KY!w+)DU1_AW{${`oo?#_hH_irVB@?pv0cmkKA-T%<Hi%3Bj;a%@mRNT;R8UnZ*1yCJDF)
GpGS`3U)dYAKsYAx*7nYXhLhjI++*P;^`U`eIfDy`=5v5sjW==1GFJM17!O;Ir!l5GIyIF>HrEZ4q-%4kT;R9>N|}PyLX!z*FOyF
lfQ<B)1c7{#@1eRX*UOb>4}2nSYfb8B~wtNPa(vm3F`vsDX6MsgrcB|Af_tXIgZC-Cfk?WJ!`fO&pl&A9l3ctW{U0wpv%&f?Y&%d
?a|ES<IIM<cHr9MHa%ovJ~~3%K+@cUbnBqY$<`d+j2&;;*4%DD=SGaYyAX8lgfbc|)wqpL0f3oo<-sV}H8^E?nbrfFa2X0fyp%Aa
WNoNIZtf3{E(U?4VN+K}2GkWr1Q=nr7-&;##`~g0sjx-B7A|6eBGMeq3ui1O1fZhB7i}9iq%L&qOv7m!S3*oZHwFSC45;T$5gei>
htkQ+7^k_-By5_&%)qRwU9HJck&4D)L^d^V3vYqe_UtD#%37VP*iNu{5ep-gnkY{i4889~I9-8_5t7p+Kzn4bdAlq^P(uL}Q!+$E
9q0Uh`q=|^vuiqKLD?!iTLg+KZDLe8aK|y3)=8ZRuGt}aOUBa*TMLvyV;zgx17$XiFIQ7A+c}z@Y>gfnvFvrwhzY#t%_%~bLdsB_
LRw{p6o$oVAk&D^7?-_+HippUOH)H^=;enPtr6)^Ne%mLH>Y;O<r)aFIvJMZBHBD#aP5J&pmgaF(*YZva1N5hQC?UEt=i<oLoSfS
h%Op(QrsM6Yble?DYzKZdh#Y{WSFMA$9aQ?lZ&jj660qb#@k8C7nbH;gBD!v&BYEG%cTO)nMT%j!eMrqk_d7{3^At@WJzN5<_Y9h
IG1Gx3^Io+mIgSy*(zsAcHp)sIyl>*r(GN`a_F75=$7N(rs!LEj~N>TplzIxooV$247<#2=bf&Ep54L0r3y2q#F>+HhR7jo%mSP9
cun?QWO3XX+RQaJlPC#c)eYh|w-Tm3{qJrYw?3Z(0Kh>s`FdGlr{JRcvPj{`beBqxkd6srPM;T(B0!mtfFTLw9BP$2DP_>2NHGUy
%T>pxJ9m+}KD<wbN~xd`)q7e9v1c7D3`nz<hZan0f)3e;<5Nt|X{02F2orqBnF0*WZspMkK=hOmIRN?TkU1JOqe)0n1_hAJh@^nB
Fz5=*@i~E(YD6^)aVAPDg{!cfLDdcV;lU*^Q!K_7;UHv@@$rjxJv(uAX6=uw#ys<`*hM@rnCVe>ABBsa=EVlI6;#qoWVClMHp9Q9
hRT)(tBmbw=*)t}+nQv<Zq|;T$KI}V=9?}l-a^1WojdMH+;$6*bj)-}P@TcGP)U?+QDKHr66Id*_USraGKsmO&l_DTPE4C?d$H4!
jxr;r7{RZ97+-b=O^%-8L;GaUtF(FA9-^^+4Fs*Ft@mL}DaV{R9Ai4c;gvK~1T?fXjWZoFl1pYI4O2BOShm<8LaC~xrZIq`#|95$
&_USPe0D_;-KO9%IoCySNs}@rkaix*8<^b3YEBc_7qF5+L;>6d-c`ZmquCyi2MNg?g$m@-Yf68uCEO9t*Ar~9Cy*2;3FbM&2%NhV
HcVoSQ3WwBkk*cH$0MET-llN@kc95f435k<Cz;?@c)>gvz-Qf74g|mvdjg<!Ulv7A5Fjx<fZn)iN);(N0MT<Hp@}I&kSXMP50E$)
*0-iib6_gTDMqGJ<CvEMjRnD$p@D`D8s;aQgL7+%B!W!@QdJ{B{x)MkP-s%v9VAIeQw%~&KpHedQ8YnF8XZy%B{4b;10>B66v~k@
NmNl2NkKqNC{sdENh3f+6ipOV)g%#0Dp1r!5mYTAg#fah5X=YT^aIm&nQA4(V5SXU7+f3(AgZJSlxa_ompzN|)vwB49%BO<XE`_s
MpfvTg`rrA1f_Zq(h40H&X?o2zK6eHltKCNpMUSz=>joM^n}9rnNHAEbkL-thU~CG6tonD1QN+CH4y+b(hNmV%#>7A(lrx7K}|tH
A){IcLomfui4`$W5h*1@Q8NWoMmB;rww979h=K~HV5S&>NMHgY9BjaW5nB^3p$VcQ3M7=KgecRePLwG^QZ-}bh(Qu@5Sa!^DNm>Y
=6F2u5IK*pUP~9GX)IVN(3~bx-M4=2CI7%_sY{SpfE`mF{0F}M1CK!aim527Y1qg+kqJynI`0Mel0zxfs`|<tJ|BL33G0JxaCp86
<2<zXd(1A<26&ls!Q0m;o#>v<S>A2lWE45lG|?%-5|H@9WPw^}MkF&(QTrq^gC{B8Nj%_zSqPQPak-R77_dC`j~WbN-&(_S?9u6<
VsUN;_ufx}N)R)hru_}S7pQzknV-}}Ky-#XCj?UEP?>ekS&w^3_7c)j=vfF(LH#3WZnPE-!v_7g66|-6|CI+mn8MN68WR-B5kmar
eW-ci)MOuU{G(T2uzx^PHBo-E&mQSJ6r6SqCoS0K%D*EAKG%0^X6PbKo2~Z4QzNL<g_6T%fqlw0+Dpb9v#trv)2!0<nV8fd728y-
H%&0-b8z>_a#(1zNFYhDAUS|<hS1%22AfdKje-hYj1zKghfZeLH1^%fW}qYq1gO|H$mQ0PNtPV~XxP+|B7Qs01|W%Ek&4DSa)_#Y
T*BHe*`y>6VK{IoHB8i14#jO5D7VLm@Q5yLHqIy|s!CFb48zs}KVoyyBCiX_8j7l&S2A;xI8pH*uO?dD;fR`QD`QYjE&%!xni?S<
kPwfo3E6b33{w&eLlSZhXv3LG-rP3=F_@`zG&-wfO$nzoRTRw=tmKTq{EuH;f&SxuX1Dly;3yFfy8LQYjc>^bS@t!DbMDY?XoPqn
z95BY%W1;6wVZI<KL~dj4oYs(cXVJ={o&kuJUgD=^PzF;so)zvh7h0{Sb-#3VUkHggh*(lJ$v}%J?4ww1wPxrOrhWK`@n_#SN2fS
md~EUXMCHPj3AANbvmZBOsp)nTGXchdftr&Eq|Cp0P1Q`aJ^=kHh*63H@q7|x^2Iw$~#AG7xmbch||M{KfYWCvT1$iGIX?~H4Qwo
Bf#?9;Y&=JO8%&)oFML|l!~T^=`R#xUhi`Ef);=S$e`Tb)~|M-n=KBa>HUA7qKBL70PF??2!9D+C*nQGC)p!FwG&KGPV_<Bh#B|N
e13Sr^x^dTBlowzY<C{Lo#;!}h(h8(>e2KKQ1JuWI5=|W*mweQilIG``yg`*5*dUt4loW-gAj1w858=52hm5L#l2-BQ*wtf4loFh
CX<{7D19)vB{7bvDNjrEL9gc{;5mFj?VmR9=cIk-yg}>(^<qeY^Z{N_fw)ow;A<e#lYe$FB+wNx^hjk``@7~5ivVHW7@)y^lx;yM
Lvc_(KP?3gFp|Tvhua|&B&96}Xc4DAkA#9}iM)`;+9Di~fL-gL0Q}ezkwAzPI%M;0$JfWuBTj?%&lcn#&5^(zhr@^;2w9>Epdlfo
p;8F~NfT%2YA{3^biY~^_hYbf_nj5Ve40yGb;!&iPLYN=%yL&$Lk}ip2&gE4kA&%^Vi<;&=0U*}MCf#h`CPmp^qn3(WOu>m0OJI6
X(G~Lgp{D7l8`B&?cpKDN68;9T%AyaQpi#zd*$7^UM36o*oa5$e*!`thv9Bc3?hmkDKpNKlr#vUDiO#qN=j(l=bX?Nx12}FGBS)n
nVi%eKM?g!bRSrx8@_sZsO_0Y^)Boksi}~%W5VcYMx#f1>nbI5Vw*a&+irLKHaOxa=wHK_5Qf~k!I{gpexd=)lz~c7R1UIYRm6*c
HytD4QqfNFExVJy4U7R4G(kx))RX&mEI~%bLq%<Zs49dCF#&AQk+PT*#Bsn~(00Mw&jElBXSbIiJP#;Rl!#CYM=2d1qMeUnsxt`J
J(qDa5pKGH_JBd?2i6CFdtn?B=?RDuDprDqfe#dbz<()d3ZbG0vPBJ0;OM5Kgve9w7&fGo!96c=-xt>ZHJ#be`!S4p1~{s39k?Lz
oqag;WYhS)nbSJiEZ+Q+gB)KuUo;P9j8PTjcD01TrX-+pgw$XnB7co4ChQWIDoR_%OsxYd2*9Euon9vhsiLJ$8P76kgJT4gT;&|%
kr~o*Fjo<XXoxBaO#`CXqd+C2GLaBRk;sd-?jXrF$`qw&&>K2tWX9AbCe{r_K^Jytl41~=A*}&}wtCDwnx*+dVx>Zmf=83C^Diyk
$X~J(zI8bV>1_3=)?qlx8V5o6_Xiav#4K!J90(9ZIfI04E{aMWr!VP|sy_dSNRnCu8sM2(28uxSAIK(|rKS&Ik=0d4bqUQ9%V-pm
J9Si#<ni$EEibagv4fHu$a*kE5S)XnvP3mN9<fAD(nLF#22tOmy+Avp><-dS1v}?Fui5AIb?O&>G}6KAF9WiO3KEbg^Dt2{&>1lG
Mj*^)fXGT6W{adL(!J2S$5ws_ZY~fT?1%*l(kT$MVgY|#f^Y+{P?(mQO%4e=C_NC36g-slOoQj1{Jpuv<f1uPLM5X1A<LcF0f{xD
ilz!E@(kf9qF{7~7KVnIKDh1F6MUo0A?y#R=<83fA-6rz5LG2Rfb?iPtWwKnGf8y(9|@R`ft`q;)v#bmTppPdA-M;-3I)O@dOxyG
k5vG>BVVjKQ^Ymt@G;}tA9cHGny7*`_0u7?mh5F(R>od~xZ?+P^=a2bwq-mactR2^D=ra2>45kNY<~0}<8i=bK?=lsVYCmsRL-IA
R0a~6IY@pp4#;7!d*`r%oPWYTK1~Um8$xZM#?q8zmh(*E%gE%T7}a@}mQwJer9sGQG0G&$Wg5ccatpTXTQth0O~zm#x@h2OG)Nwx
whZ1e7s}!r^pM%ps5Q2ZODRsJ(x@|4Lls!IBJ6F<(-2S+OU60C!z7d}#K80Q-1kk9V!QAh!aUL~x@5jQ&n(5bNcMXL2wzzL)bT*y
&-;HA{`GCl9IO6#Xus*xDrbx;XntijW?%7Yyi-D^;ZlgzykXAt=MXn7FuF_c^EQOii)sR3VVKFy&@>H4vU4tRZOl7x-CJYf^L0bI
%gzq)0K@@85lIDyvk42ukSK>Dajnr}l-r<~7}={cA8aN~wMyhVJE4-q3;n<j!UJao#>(27TTloFAu&RQi;?j`cOm2F&z>cH?0!qr
ZDT2&Mc#p~i=doBjEw!7|7KGl?f6mLdTQUo@vc3+CuD@&3#)QKheJPNJY?*BGV+3xLSJHr?z{-^EpQFy24{4eVrj#6Dr%!pd{tr@
tGwRL&^KeWDewWB7^M2Sj&y^oBOkn`BaI61>ndtkJyy-NL<{Wp(Z2=uKPh20-k$!ZvORsr#6BL-hvyJdkHSqMRJ9Zn6tqMT!AzAb
5flW8GchAd(**=15=4+iB@hHKvIKfEnTH}x1r(IBQ$bP@07KLAL)3w3M5PpeS<+7+)gWoPKb}y?Bf8)=c?7Aucu@fn5PHUjcws!4
dCAN!%R?p%a2^7i)p&70HrG?XhZvoFC73zl2ce(HX`~&&&6Sm$&P}$Wa8I70XVrJxl<GW(Z?_<P1`thx?h3I7dv!s|W*R<P$q!VJ
_p9J`$`JrWjRX)XMzUb2L|}uO4@erwckxlDE>PfVCKOD}`WP$aQ~{8JCkYr>K?+t#k_V(u4%cPDI`42kzCB)VtW`xpBtFmAA}3Pu
7Puo}<}<HZi8-4DJ%V%FoPZ<1fW-Z7IY?2wuB7GpB^e93Hzpq$ZIn&)Y%tZm9;#)~aW|R`@P?WA12I!sU8(gO?Tk^En^8-*G5>Ui
+Z{yo50}RF!Yw27`DBbR+lmBv86t@OU|TbWG)JKuYXE$q^!3V8lm#!Tha<%v?j9%mcf6B<{C;WTe;{$Un3mq4x4-@$Z|(a-C;m5e
w*LR~pLX7yI_-Q(J(AK}e~JW@5EP3N&gJy$^3d@;x*+{>V)h0wCcaoc<BD?6gZT1+_2mf?6nXo$UOuPXWX~<bz)DI#;qY*Q!k^A(
mN@~r&Jhd~D#2AhD>59;TA(I_7{ppKRo-q15Yv5`Im}}flM<PjhGWTe6Esj$K*us<n!ATQ+U<$$q$rA>;L&4P-L-Q$Ufkw8hlKGW
Stz2Utu7)Zc?pSW7^sfzay0=Mj>4QO0HmPXDcRD|+XPhA1rgE4DXOB58zwqnc`qe2{@moHim92Rj!p<DDB0A7v!YTesG_6If+~V2
Gqlq|v4SNUh@puZih{)EC(%^C*y27x;;a35>haY21<XW7378o(h<vtk@=&}iZEYzzkk<&GZRZ~LJ2yLXw-cC&5`k`oN}>XcLL#8l
-sU2(MO}B4_BmuWdt4BzJI)lGk_n&^(PCGuOy(GEZkAZl8rZg%6huJT*fEN!+std8ZNpHw%@e3KP8(>6lTJ(<L<J2I6wt*HLnY0V
n>^UiW(bn1rI3|?sWvbW!5R#dBT32;Gz~fuCW@69DA8+DBe>`?7CUdeG^pr>A>`r&$FsQK2r&h4gJREtN5TV3KK*^}dqxj2I*v=g
wseufC>DSU3U7R9^eQoE?;aV%u<I9@JHbd#@)8g1@PChi{bHy2peYdU116^9?DhP<n1ZJhF%o$njK(K81I|P7!|aHsf#b=*K;x}n
;RsH>$*QX-0rN0Z_s%avia*34ZzIg$4}RmgxKqz<b`g8dmvQ_8bf|-__>@?H+=?6J2i8zA0FYBq6a^6|6siRj0-9Gykg5Db#8Gk~
%9g1HwhFD8gL#C|T(d}<YB6dE*mjIk8)_|UK<EcHD9~yml%%aAMx$*Z6{Z|u(~6oRXqHBY&qn11)H2fwBr^|pL8a4hW=12Gm|b$v
v?+^fZIv+=<#g~2H*G?~#BLCO3Y%uETWLf}w6+}T(v`DG3uv1&m}rBj%}tnVMEn@3q_Oe!1u#SuQ3nrSTqd<FC`DE%r|0*Qlj0nl
{T^=6St!R)>U1WWTSgVWf1vMFdfvQUkkLtu1v94s{<3y8<?H#48TMAB=hWaVjOYiM&~qw8_vgv;e3#^ZCO2!pluLiN9<Ae#Mc<gt
wi;5Lq~yPsei07Zf3%0xq(YC7P*i-3d4iJ+sx5b6V11GY=zRpCN`jy!rl2Ct;~;D7!@_!J(&$`cF1$W<Q54LRLZ@He8`<<ipF(y1
f5%OaE;kJFxN)dTCxA*?jGoLroodX9kGm*v4$B#&{0|$NN88SEgN3M_j8!ir<tM*hO%jg_Awgnr<2j0{w#@}aLj+V15?dyUA>G_U
d6Og&h|C(;lT;HyMKKjs1XBe~OI^lUqU~5J?VCtsxy<rt#i}D4RZnbJGh(U&t`mtV;6W7--NvaLVx*$324+gDfXHD#_H~;Z5ZgNj
Psa~PM;8IgQ@g1U{o)aRa3myv{v-;OVo-Yk)E8w*RP=-}bL!-eb>9o=oaatoj#{CjB#20(@f><W4u)|!GT`j~azHSLQ?RIQ_lNkx
VsgNkLF_gkEmM_IHA70#RIN2h1o80^ToF7Ofx`YsG#~*;gFvYA02rMjNmY`GD+?ikx1X&j{C)nz@7wk}0od(k7O<bF?>mL>p_z)3
pb3~|R)BiNKW7j;ABq6}c|l4MDwX@k$V7JpFV9UkJ>BL%f3Kxe&_q)X6Qoo6CN57P4*#xBJr+Whk3#(ar$T_Dkvo2zZ#=%AZUKsg
5K`+yk<}|bt<SU)bi<xEm~jv`WbdV4`E57DXj^ep9hcSK`6wO$b|9zK3J@%S`^B82{lNf~(Ir7F1P~;&60$)x07Rftvr^4bEkqJY
12nV|P%z3S2u8nEMN#~^3<o7*c|@8Gc@(sd8Rd5|w%Q=1(7ll2P!!3?$thHaRHUUkYrSHoq>7k{V5p`Ek(pqsW{8p?h6tc(qzY&$
n4I?^$;OMa5&)E{6tGPzK#)s9q{_>TV_W?8DT-n!lo3oU3Mawk2*(3b4UYbAucfO$-HzQ2Y(`BiSJZHKpb`Z9KT;}4LOTb`r3v-0
>6W3P7rnA}aqh{s#elI2+YVA3Y3pSJQ?&!3Izb+w5Q@~{@+XKyS_%gc`JF&qOulSeWQdIvVl+{uVI)IfXkk>s(nk;bHrs(<p}PD@
{JZ{^-*c~niD@qK{z*qJy=^CFH+cP4ewuzSDt6jFN(djhzwP`g-f=vCqd|^UYjP-m9dT{y^@@;So7)>)aqN87DxGN-=cOhJ>8Hml
B~z~h#SPUnCydabdxTOx6>8ai5vCB4ha|T4g~pX6YlP_lhZMRw;RzsTTe+$`2yp^E111-!Gi{8b<Omo$^5-Z$OkL*~x#i5SXDg9O
abVtA&{_nt5g^i&&1KA_CWu=-cHq!x*(zIN#tprb4sDF;AZ?X6r1Nx=6CrwSNU^vf2qJ|EP`8$WCumScp>ffchlKud^CzHUNS+S{
HVqI9Xm89KfK;$04Z=;3lcF1a@p3%zF|PGz3<~LrCZsLUR&16HM+so+z>y@+r|IBzpjTLQzsc#ZEIG2;=OpLO>~1T7=+z?Dai;*8
wMb)`LPAhKGAM7)S3pS-uUMMd29TnQ6nxl22tq&&3_CFqMz|<Lwu2km6*0kf0+e|Ql@J$d(utMTDG3lvloJdXH_u;GJ*%=hh#-;<
Xp)g#-A_|v*<}S4Luz{X%=7G`ruQwv^;V!mKyZQp7!CN?c?OYjIN|`1nrKWQB!#<;<^^TQ%A=JKaZVxP?|TI;Md*5M<*V-Od(s1w
A#r$^JitSmQc$SS;l?y{iI8%%53y}Bf}n_E>G{kOHQIBmGc7Y^iX4seD~&c6u|a}{j@vJukC+cs4}0dQ4Jq7^3M2q~dasKO&nv?o
nD2xJ0uZ9~G<i~EKxKBY!HXp3mZ8X#bV0@x9nj3R)0w+N22pB*LqNq7ssl#O_B}Y`h$^`flt8$E45NygWMiY^*C;3)Y%u7Pq9%Rn
OXS80^x}+qfMlCU@-RqZX>LHxWZ*i%4;3^|Nob7OQg?H?*%uzt2UnIjnq#Zg3KWhwapgb=hhA?wg8iosV5kNW6;x401?a%rp}Ls%
*G-xR+!!Qkp;$4?gh!kjAnr+kh-w1e!U7#_rz|U6w!+f_w@@o3I7h^S25w*&=5Y(CMluXcZUUkKdT+U4f+=5Vki?%X=D0vEc~>*z
1<z6yQfk|qp*>pJAy#EM3VG$qVfYI<Gp$u5I^M*}tXs-wVs|ri6Af?=PlDnFkT_$RQN4vm#rmn3K}g~2YTLUeX|9F2q#ZIQSz2uh
$8l$pFcGp+f#X*>s}%r=n`zBRs{nJ>l^pL^LbxU+-!dH1dPJU1c2K)T4eL@?O}%))$2#Eifk5lfFL;_{iI<z(TjytTD50rcl7rjN
5KdC%lB2aO79%T}G}l@yHJR3yI~Q|mdzUIX32<p9)Jx#Zg;fm#e2gQ&LRC^I9P0uAg;GL+1#$pFvN=V|^oZj384lZsj!+~X6$R~n
^i6@$2eXdFCsaAuZowpgpn_9Ulu7NwS=fU;Y^qf6wDx>RIvr#Tit|7cFnCK|kQp)CNP98afWu3C*z6HRQs5Luw>r8sRfLHahOJ>z
SzS%WOeV^>#9AII=b{ZFVd5Dw&@;j<0%)j~-<$INP{MV7dh0=E7b%{6`F936D+)w#69<tad{H_gd><JsqKq3#I7r2>@`rFePYa>D
j%H1q2T5wPjm_%4Z&QI<1G!2y89GD?3P6_CVRDwf8$N&}d_x`qK9nt?&UgjD<;$+pJ0T}MDbbsAiq2-{4l#4Hiib#^kzi8|H>Idj
^U#yi&WC}(?dN18lecuZB%IGZ(7lw6a}Hd{JsB+a(Y8j-dZfX!HGNHaN>Hl74xYhq&%cf*w)L@n@vZZ%tPlb*1bZL=V1q;7t+ARR
0dj)z-FIF0;be>6&OQXGTfRKkQ^}>U%ywlO7#Vg}RTEvvtgIs<7feIza&(m;_Ila|UWccne0Urwol3)1m*23k02-a-d*oFE6F$1Q
svw0;i~%IJJwZkxM{a=;$x(h{Vk8m_i0``&C}4UK2uumx2StP&XBS7agN~R|xTVOscg5(66by3^7*C^;M_h+wMSv<@fX={n*JYM~
r2z*7fo2PX1W5#vFlL{eo#jXaz*Jeo;?~sHy9>~;mo7&ULGpb_ZaiOzD<(ET?4Gp88O!8uAV{ugJS%=QtW_+~eOOKzRzfEb04XYW
p)!i1*$ALfMgl3c8bBmeXF0~se9n$!4QG6Am0zZ}<2mh7<6SNV8e_I&ha=QLm5~_AA`K7}05B3F#+1Xo!n_x=pr`?br{$qgLN<FS
jSw_+R$$bC!S1LaYE-BGwagm4UNuf&NcWX0L5M)X2Kl1qvA-#qTk7Zo`)Dw72AS1~^qnK1UzNhaQ#b3?eC=~VGp`0<OqY?}@yl4A
rHc$K-FFbD0@AYVBxG_MPM|ur>~z@b?1u`^bQZ6DxgGCYVqhW%Z9pWSAy-a&@836krBl3#d$I^X!1;zSn3<5Dsr4&|9~f{k^&yXn
o6f=LWQTd{LL7ua5Ki7+O{Gre%gF#^-{J)!ql_ul0r9=bRwVxz44UHsv4Du=uJ#B#@*${@uF@y&%Pt4tU&#SiwJm=?-k6KJ8}z(0
ko|W$YHl}~P9)o!IgX3&2pRo6r+~x#`vFm(RDKXf-M4Bw6fDG+2t<noBx#MyvrXzb$i%kHt-|Pp+nea38D^VvNj1)5t%#3K^$s+q
mlJJ-#ml;3qitpzEJRJqC{<|3cv@}_&^Mbh7;})^-e$b#IUhn`b!DJ*^ysd&o1LDMKvEsyA5-q1Pxwryz4UGPV0DTAm-pQHost{D
iBkF_ZaxyT8%;MBTFO$@iUuU+L$7~>{;RDa>tUSTU0UVqjr`qx+CXqYctcGXgAf&k83q<%*E-{r!nBE%wp1?4oBGK#2&ro1Q4EL{
3ML3Bp%yRgnKgE#Px#Ad18_nln8g@sVFQMaqFgourYc!VqNZy#wc9R+VyKQ8nYEPV;S62UhXzr_YT3<mmpI#ei<+j9%PF&1s5+KR
%DZT|xZH}B=#S;@J;ARooKqz8{V$}+*~Ce{<45fZ9s!&muyXn`_`d@lFOY1j?}vsx#+B^hgBZby60>ugSmCOSM9#1U5KQ<V)W^;`
0@`zs)9q%HDK_`}B@bgjDId6<`@r6L2$|%XCJt#Q1mF*Wg9vR2f?RLXxcZ*;HrgtK4Q%Q<OTvCuh1}RI(pjR}w}{5d{53xvT_Anb
*u$eCx6y4A6Tg(5^l0(FLjr>rMeCXE<%7ue-yzl*ccJPELUpHXhEoK3DGjy@E8dz%D2!9XESnf%xXC;9G-NjR^3LM~AEh&!IvYbs
ZX@?JpEtj{otSlD*Hky!fz)?6sQQdLJ|b@f4=<D<)6-C!5%pSANOsSEAqmV`^DFkiI1`E2C@f*f+b^7sLF&y1eQoZO`HpTL!H~l_
kltes33a;Uc-`kxb#K#Nyn7&}DMEneFdowJ2u@Ni`>5j2^(Blra3&yh8U&I=+i08<X{=%c^#1LG<@mnuPPM-M=8dIUYB(+yyIh|w
1<>!{oEe)J>gIW$yQWc*`s@^w-2{e<`T>66ADi6V!#@9nld%mD)$*kDKyNb-hlM)j24<3?OIjL9M8s;g)1kH^OJ+<WWQtahkOmA8
1j9-m)-zHi0#-`noD^g%n~4BizT+J+OmZ={O`07n@?g!ZrH1ov2Pw-8VAAR|u$YMrSuK##uuyE42r;?j=+jeyiF2z5P{Em&<=d80
(uLyL#m9ZMjN1&5L~Af(5RMk0iK&2-I>fm-Ov}3N)MzcEOD;1pc7vFh840B(UEIxe9nfWkmRpuaBVpaN6b6k!yUxILB<vJ)0|HV@
NJLeLn}QmdW>K+}(nS<O7IBJCqlcY5@jQ+Pjh%No@9v?<{k|plp{e2!K>!$190(Hy90G#6s$xJ?6I6SGNJmaWjEs>?L|p(U6a2Ju
G=wR~G7my(ea|NW-@bwW3N1q4DK_=r(tBA{IiJK|G~*2cdLGTyqR4t7<03boM&pfVp0sA-dUY(F&v%w{y(e`~?q_k+M2Bw|hDvoN
;gIbR3E)v56Y;q6+ZnXzQOYszlbpuLM!^v>Ya>jcvcyvoQ#BPu4N#=d5yPh<=*lPI7gzLT+-~wG<YPfkVd{DIiP;KtN;rUG5Hltv
o?Jt)Cu15gK-~f!-F0(t{HC8x6O{HOfd-dmZzKz&FM1@j9e|>H00SL{y{r!EgJVRKskNN5(*BK$b|6Dg_R++K`Jra4q1}ee>}+>1
1JLz|t@3A-5Ueof%E$om031zG$kXOV;=E%ZR;}Kl!y@>zDz5`4QOH7wRYV&QNbdL^gMw@q<J;)u2@w;c2Z@D_L%Z6x7O*7Ro<{@w
@`1po!9{>sdMyi?pOb-TN37oV6dFMvx-Mc`9_@fg2YJV~y8PogL!8%lMNFz1v)JQcRqv99i3X@~j&3(=m9iaI6D&*dGs>NV786i4
J<PUU5m=;xNe&<l5~D3h9-9DfO~8P{4%;}PVk8czp@L!x8g)iEXf@Yur(Ydv=Tw-6=uud6X)4+PJhT{^+O=&%pn^_Q#EK$ScgvYE
SA;7t6Cjsb-!!_t<0DWjbQ!LOc{5m}L!JQeVgTj|9xIc&p}Ci_K=DyMBn#mN2*?0faELGpj{`#mt07&uQU_DPvmijLg3)RJsDVV9
gG57Gl>|tW1=(Ot6T2gxNadlp8qjd2b~B=G$)P7$UOBf=<)v$O!fN25Otc$Jld9BSoReA_oervG1EEC#6o%~O60q7<f_Jo4I+W*b
9@@>f>6%npB=9FgkznK0I3yr)!nhkZrFbDqv3+jtGi8uMvN4I!Ocw|g#07YTg>CaVbmoU`_r0}e9WBOGQ3OF)f-WW(Ee%E<D=f|N
uUv;IE8Dj0FH{6ArMp@j)z)RSn<2ZM$9#jlLrMU0j99Aitk7er*(Ks}#LOw*gK;K`4YcV>M2$CsL8T-LHV9{FVTv|D-xpiNcK|MH
a3f|TB9mcmxg2k~;K2lE17=%%Whmr~1Xm2EngWhKbG(?rMR5>$5W6Q!4x4oZO`7P@tU=R|?PjFjH%&L@o3BIPO(#xnO*mQA+mu$C
bxpErcr_X##-urzOkQIS3<)HLf^$X6Kum;)Oc4PyF=<dU=0dSt^CAaC?3+y-*KKI;wAn47bdH#_uI&vVr)D<E;TEx>#kisb^o5pr
9P$Q}W3kTr-o*rz@iGG94-?F;1)+2-5pUB@;{l9lk>sc_3<<Ox3M|@kLY}vN7bn2tqgvoWxpXQbNwJ1!CtT^rLnS*>4ATQ6WwI8)
ZB$cKsPdj}Cj50Ay*A|EG#eDQ)1}qrO=?CN7A`_47%&X9LyZvNl48(8GY02In6xNRei{#CrBDnYfq+Z{j2_kA;m!>5XgN*Z*$gOa
;5LN~e3`)1>`xihj&iUv^bV_l#zdf*i^WLIWY9}dvq7T`L#dZ@TSt87CQVX08nP;g#<dj{D|>Uw7Sv2PHhQ-P<D0ZDI6IWqo^?D=
nvuIT#=ChPaof2eaEi0a?A+|{lOa6WAceW!+2)XGNNlR_io3=)dhvU``rb#ZH|lrT>n`+_mqTzBMMy~qN&;D_0mUQ$z3%ToP2pC>
XhF^KNNG<)iaHsXoPo=;(6M`$%Lhc5m{r86sj<b4cf8jfNaA*DXd?n2DUfbdyNcn7G&!pkNO0^(p?8geb3;T_E;<ZJ>Q=fa4CL>Q
jKxyX>W4k)y0OCCnWe`D>}{&I6x_@p`v)o03(|q%1Ekd^ob8#~28kH~4v6BmUkR4qCCD4-<L8#$lzQVvLL-fGH9FF%8fZN}&r`}`
$qA_vEW>Avn811lNUnG^cMTx6ci=S+{Wk(&icUDR$weR-%7+&>B18+zU^|FW1f{(;pl+fyxaBCt>#I3uJcghZ1p{qRGo^rZ;A9a6
QVRhPNylq#=dO3tjwI2y5C+FQgS3KC4iEs&`5Vp!MZU8Jl?5}$85!CL9Pi1;w<nIBy9=!;5(x*dA+3$KGzOEghQ-bep`glc!4Xd;
Xcp~zJd~U|M7N;~GsMM*l<|3mHz{6dd3=0W!pQe5YI@jY%$_D7Nfu%z2VB7f47lS#WJWj*3=DV{CaM76fir+89E~6!h{za9118*V
A(MlbSm=<;J2Es4rnyXmH)O_%go06#WGg#3ow(ZJ#=9eWq-CxZbl5y;i-o9jLWd5m4scBH^ZJX;RyY$vLICen^4o(9Tjvfuv(whL
sB9ii#~R}7cvyJvoV#q^<J8|Zrm93yMJeXwN1YX!Wvs2|4vwCV$<b_`Neh-7CW*Wb=I%iilL+U1X9m#NG+=6p-06G*=EI73hE7Oy
)RrvgP+Y+63Q9yga4yj9Xz7FCaLb6VHXPyKYqq>5{oUD|W>n6bz?-B!gYq|__<k$*edea~+G&%l;Hviqb#z^Gv8T6T4zpKvN<FF7
lm9|u3RFrO5Z-EWjC?Fa$4!k;O^642CtMdo4p1~Clt@Mf90x*RI(YHm9esOsf*n%HG@%eDeQ!6a!4AQ|9-}<6$<v@B>57!Ip=jp8
xW@$H8#<^UiV6!&p&LUohcq`vLx6l2ApjVASXoaxF^J8+HwF1CPO}RKF6@@KeQV>QVU9Z*I`gTaT@o8IV-!?Y5Y6_$*7tD%&9ZQd
CL~ylj}BxCyIQI97#0W`;)dE0x)}}xaA;ZS56|9U@bm(c@*oPTqRvu)w>|;X?8K<lbLi}BCjtXr!jI#+97YiGCMbX=Q0m+o&m*gL
OiS0+a^PUolsVg66I$tWaPSbIgbK)C5`6bK4J-q=UMDA0+GhqBW*AY%3ReuuVN96IOftw@jRp0cYurM=(IF_yE|sQ|WFkh7#5PDm
4TJhS)jiP!J|WN-6q2Wjf`Hpy+)+Ml<WCm@DVFy>*ctOVE3uoG@9$)q1^`<E^oXNq50&BOJ0d(V)SK;1!_1RzhZFT^+E93!4IQ(A
kUk~Q1tFPEOZMkXfilH3l6oM0H!nrptQK{<p0mpjG&+x=um=WojwgOdzLV<%`)BL;mWaPgW+uiJg^6&w0QO0+{S)kR23cEp8C*$(
Ra<TSnvNzdVbfb0XZ<pn@;A9CHi7c)6ghexbUG#)WHIo7av`KHVr7W-7ahSI_y2>(z5tRiHRv2I>ru+)=pT8Xe{;UKZH`FhdI|eN
1y}Htq!l~h0DT|<q({mHbd=-SgUSGVOVE|3J4ft5>aZ10R2W#xWH3WA1!6)ej8X?1ggW@J1Mu+r<l+hHC*_Vl_Qp8oGpxl{t~)^{
<QOg*ZWxW18r(`0HAh!f<FKzCl<R@mMjk~|-P4`D*f(i}u5jXaFhk+t%)sKq(6%#+z~*W(H(HzjAB_8BmYw|@$C?M$y1wZS(($zj
KOZc3NzvGL9h=T>L(MXVMEUhdo?$tz&Dk>smSH)t@<Z~p0X!sw0o-b1K^ul5+!B#d%EZK&A&7_uIdg|4c#}hN$x)L=bD_D3n_+pe
BteY0u|*y>4iSp9Ef;aZv~jL3+f)S%z-b7YDIEnms#gv%rh`aA($y73VhoBE2yXQ^_#WPCeElb<=QH%2nAPsxyKVM=_0v$fhgkt!
*aE_RuvGx$m+_}j;@6*ns(weq%b<=5XaU6Ib-KbW0Zc-V`dEYFpDa1#ICO)ppARhX;>1h@60~@Jt-@m6Y*~vqb4&bL%yQXNQ*1sV
qXhglU*SA_z7NQo!g9|ZsElCQe*EDNi(*yp)jOhql4>K+oJ6W<u5*H*>D!-P503Eb19}VBB@sa|K~lv{N+5lZm?Z?;?fYUn%>;FU
LMA8Mx1o3YKMcA|p&oshJOU3*a8Pj$9`moqLzpZn!9<YiB|C@toGA0;5N*gH1nEKP1Lcr9Xub)jcq$ZfP<L1^zSA(QzOCfOLcVPC
a*)K6-ezX5G{jeQ+uK|xeV;CN$r?^x#w0|knO3~*H8$F*l5mtahtbyCWp`52P1sa8%59*-WE@v8wZh`<zT}2ULunGm?Uu=1(CEcE
&E4yU(wfA3!5-N#(@CYq?ZVn4dE2I(I>6sGE=ij-U1o<Sg&22cl52xDyj*bxr2xc$$4>#8X4;f31RQ=GF;Z4dPFU+Y%JZy{EMVSq
3C?D4!i3SRqngx)v!HAx)+4MI^lm7#Rwf=S!nqhRPP`arQ>Ki1-LRqq8O~)MdO$ki(jmUJvHjtJ4tgM2t+Eg{1cM-k+yHEsl!(Oy
%>fWYN}cL=eP$YF2%<x}q9pbdNE8%Mlq5-1(!nJSCi8C2?#yB_9N^SJROwY5V0Q{&*QevWJwoni8yGqQe-PWG@%?<wjZer<EdkZS
B%f|;0L+xz+nr{WfFU2HJ@`VwX9Ygm*v|i)k0%0bCLNqgJKYc{LVzZtzpN00v#?@*M0FAm+fMsA3MijFH7oOo9_R1V_5n5sL)Z5a
Me?z$CR#9|yglOoNU#|f*k6Q>;QoC(=YKs@nF<eI@sR~&cSR#ZK}ko|CIV;ziUJB|Xo{JosHSM3nWB<WgeIXSVw%CQFQf=)9y<_F
1qX(!W~ka=(Hw;O(H`Yf=J0>>f^7F2&S$gr_xU1IMvi*LccIboeYoVEAr9dEry$Q2e1A6s@aYjej|m!}Pk)4`Oc>$;+7J|!0YX&F
2S8y{G66(_f5sFj8bk;Q1JO+OfVoFWDJ+7W;4c?MT-^cxNTl5uVrY?}#0*9VF+?v{E@#$1*Od^eN=B5R38(;|f)S-!L=1?AiREA~
w`c9nXYTl75(Ae)6%exw*iC2c_8MyxlP)vGM9Hxa+p+vShPMgf3q5{!4aS{fN@7+%`;6kO7#tjfynK}qheMhN{fr^xd2N*dy*T%k
gZ7)19GNDqkws7Uq5b0S3B4SdmCU%5N)N0EP|Mot;6CE|CAQ{ZzHtt)@%8=6hp&!9?=OR}21<VG^hS;`Mw3BeF{jAn_Iput8cHcb
k)=u+P@sG6Zkl@tS%FH(9}qf*+a7WtZynDo>nGjiU_0adeKVq;n5}$d_<3Le_t>r>h(aXLrD-BGiJ`<e(3(m)ItiGGs%jyMuiu|<
ehsBHjtt~UA!Ouf{CU_R0PYK;UrvvfzDm7dJ<mXBRA7Q;W<?Q&Vf6-RO&YFa$_dVQfoVE_N&^InaA2AN{J1n4BB&JFOjTNvyt|K~
!9%=$q0mV+L=+uj-JT&9jS;h=8yO6ABkW*niA7sctZX9|H!<GBO1es}j4wzZ_Z<zsCffwpg^V#@b68@adHFNV;mtHe&r30rC&U8T
H?ruPo-6d%O$=}4&tm@$A-YzHl!z3eq9LFNDkzCp_&DCo2krOIU|Im>m<_T#LL49M0AR$v-Ep(Q+`bukGE*8De@|vL^o@*#C!u#K
&7wppC}>K1i0J4yJ8F2~kTNQutMWx5x4y*-_TEGcZ~E^)BA5KvpK%YknS}ME6g(SGaQ#h)j-(ofrco5?g6D(vQ<*U7oFj+B2uH#6
$UD5KTLKlNYqkfrc@S+5B~SO2Ip|rjn;tmlb6bXQQ0uc`2ALr(qrb++U_zmt8dgCcFDeE`Koj`(!vP{{o0umV4NSH6g2?p}v%+la
iy|_7O}<I|w%esToij(m2DG^(_oXtX^qA=>qBWrAT#z^%5Dr)aJ*fZ>8zJ&wOhPnub-++NJGjl<a?oBYQf%z|-QB%FvK!&XaA>9Z
9AO3_wVRH9X;V$SigT`IpoZB!258ObjOj2xIn>mj@Oa#?CxP7q;{k){r9OSTWaMi0iAWz<kCu$O$06O2xEvM1jh8Sh0wO6q?Av<;
)G%|M%mg}F)F;#-8EAXqa7#*6Do4cEcyvL#U2cnXWsuUJj}>NO7jL2lZg>#IY89ZCkw9rmg0CeYtB<qJYbQ2SiJVM@Ps$*wPi^mT
?Kfsfz&hcdVcR=S!QkEW;$wV|3Ef0b=m>-<Ntz-Wk@N)r6o!#BsfmE+&(yxW9qL3#iV`r-m;fHiC%BM27sv1M!?a`NiLc5(-qfpZ
^GS&1k1!6W+5~PccYrbk4MRe&CEG1h0h@uN1Q#+T)Ec1CC}1k6yrK}Z5)J=k*>aD7*ae$UQUWkYL^44qoHistt-}vF)eUn4oegUf
K@qulK!Oa6geVIvrV~KKY==@X???)`t1US&BsZZ!21&@UoB|1qp_qs=M-2vSC`TccaUlpgwg$2hJUfS|FNLbtzqTd8y;FylF*u4?
!30qcLX&`9kJ~Y!QpH4|E{#B8h*f6VZ!Kauv9=`=Sd@F_7<72i)vY2ZJCM>T1`x2DZX1SMK?~<~BxCEGPIjhRq)FVJiGZ1oOhm9Z
y^nB3bx%^eZOoM1-x%ppJ#dseS1YrFuLj!9Y#<3Znxa8YO`ueiNjgWr4%?=aBsb*Ew!2*lK*1$IHe_7N1`6VDw#RWooSnvK<cB=R
^v;N@@euFf_{7l=eq;uO(ra29R@*BgC2jd(MB9Jo;3s)KkJujY@;P1R<UXjN0Gfy*NEC)tm_R*~)1*RBD*<|#!DC_*2oOMQ7=B~Y
L6IM*_hyP<$KOQ*5YZUR1-rfQll*+pO&@ZB>%Q^%cE;sAvNRMF^hkv?EdPE#`Ny;AwyrOA^b7m{{M#kZQ%wvOF=Ocu#yDH2t~u1I
spF&Rg~rtDOfAb)%8!j2{&pJa)*Ni!gjQvp*|;{@Z}9yYlTwgQtjm613=Bj3lEheU7SUBIqEYSs%+{5j6Vsx2A29b=cI37Da1t3t
*+Qmx`Sx>5PpfZs96K}PWsG6*?}3qaJW~clkIz;+*nBp<`&^r}HD}%Snm(iQ*fA6kQ^z=l1xKbCx$?{pkAHqZ<`Fg${`QUxoS9gv
0O9W3<Q~{T4RQSE>F4h2|F@5Kd7VF7_=}?#9$?g!BqRFff5SslBWbXQ0Uba>9@7u+Xu!ICZXDXC&K9)!26~OE8K<Xb44Moy>rddp
!w!G;A3km?dG6fMgZ2;f?*BgA?3~f7#@P$O(tTQFOgePiVQPS^ZD8uFM73UlLk{=5g`(W1G1f^U*hsYm#S&2;bE=*A?&o??ACh<o
7yXGt9F)FDeBwosc2~@$EU=JI)?cijr|P^+zU(!DBu|$djm6NCuZmg~@-<SpSA|y0$o>z%9E4xVlZUN;(aN#k&EOi&HI?F>eKfNH
A(fBjTjl+KR4PCkba8h1+;H3J{P_A`yxD?^0x<-W?i*=ZiWPz@TT5-ban^mW8*P`V?hL*BY~A)nl(+wp4<Jj)fWK`8$s~e(r2qad
<ce^iATy8gXa
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
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
