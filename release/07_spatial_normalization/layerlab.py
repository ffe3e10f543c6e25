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
LRx4!F+o`-Q(55lFZ}`6p?`o}L_k1)|NsC0|NsC0|NsACG~Vp4LHC)ihJ$Rvlv8>)YOOwu9h<v20n@mkk`yA>-J(9t(@87Vi(?>3
Z@%-rf~b;$huZ>_=q$!eLbL#;n>3?k-0CU{Al9f0vsBrrP-kwPvZ$hzRSg~3xWTA_Ky7p4_1HZL1uB(53aUsDf`9=)3Ic}v-RaPK
wNL;60YOQ8`|FGD-SHv?=45p{aH`mL^?Tm)*y8QzdAhyc9$uDPcE#4VVj)59^WbZ<>OJp#TtWAy^X6*Z&e#j=Yi9aA*azK}_U?N7
?&aI(De`^514Q}s1y$VovE2LE`{o~PyrV&Vj;o~ryN+C=dv=FKD17%i*aJcDyUVwGQ`x<>09#=Dlkayfxf*Im3r!niYO7I9TH0#1
P+>Bq7i~J&7Okenb_3P81GWKdKvJms*Vy~9$*={lr*D8dga9f+zStB1YKl_|9?b-?=<a#}uY0G-*{V+UZtr$0vG>nFaBsG5^$?Qp
K8x(vQT1D=)*OJZu(^UxH*>k2ozpg(W|MLbb+fPmgSDimKrRB>rAF>h_5qhzJTp{6y4*GcDJn)8kBHKbyv=InhC8@(8MW!cPQ~|g
*!8T;-rBojK}D>WtpsQk0JgRPwuVhuKxDVuK6`!O0n!E9Eh4_|0CbIHHGONlWzZL9u0YC&T^s-%07-%Y+~)f3o&y4GDS)Qco5HC|
09)L20ITc@p+Gv(cKb`)=X+;u(CKyol4I4_E|0ErQ=eA!-I+u{swqk+0$VcdZ%u=o4cXVz$m=$?mIvH)4}HNSgh#>!H@msAl9`<}
LX@Ewgd{ggSwZ)rkFSQB2m%NM0sxu-6HN^!L6nbAQW`guo`PxV4F;HkAcP?r2sDi~JyY6GMKttanwwA!Jrhqz0B9NnjY$xvl+tOm
nqo}KJvC1TiH%b-8Bb40O^R%Y$)iI}8UYC<B$`O{l=cc@o>A>nG>569)Ok#e8hVWy00Te(079Y=O)>#808Idy6HJ<EkP~V$PeCy~
Q}rW24?!l9AqW#fWF`|LVNXnopQ?V8&q`*Rn4Y5($_9V{4eAJa|BeAgd&>v>@B)gc|EeIO{j`vi|7`z1OsoPz6YJ&b`S;epbL9L2
d#LZ}aQ3)wpNt=hoa6rZ1L=(E^pKwLQp4Z>&{mD7!6Q-s*A~R&gGC*=URK1*O`56l=l*+hSQ<4(pZM+rjNZ%?x*~oAARe{Jc8of!
&-k8~^}KoYe?>Q~Fu(Jhz>~QoCu#tJ6e5t6dr(q3;pG(ba<(Bp)5G&cU;KWr&72Wa^h=lQofaiEDYS&D4*-9!Ay4S{c!;YaPLliw
nbe8pq2*^h6fI$dKGZY_1;H=^*#B~X@-Ee<w%_)!oscaM?F=Se2&ti9e<uHxuK<EKt2>Gx+4L~1^R;6%ro+F}|8EZuf3XjrucI)s
5~c-s@BU%}>^J}R$wTmg{<Nlj<LLPR_pGD4s30O*$^s{4_3y)1T#rw;EJVJB<T=$+K&@C=;5O_R|GsytdpRRp`qVemr)CdX3O$m=
0Mv?%kLk<(>VpZBoPIdTvdEZE#|&Ltf3t&z{$JDW<mdX;-J+BG{r>~|3E#wl0(G93Pa^8izlNRvO=uO-eo<7=op`bOag3H4?Bu@b
dGW$0u;Ky#n(y^|O}_a2`>;JyQao%g(Gm>5x3k~S4Ll9w?@+?I?kw(9ZXfRL*$;3isBXbeohEBefd8<D^W?rG#?l?a3Xna9Z`^Yz
CDf9!e-r+*wv9ZVw>?j9g!qgWwXOJTXQQ0|JfdTjbcCf;l1Fl>AnkcrOF+>$1-2{=4zTWK3kV=QuW9|;h+d#?+gP={!|4V84k1OE
1bRV1949Zx{2=h3ajZ%_6b>>Zlsx2|-(XU+;mOA*R2e-%P2%Aw#0y+YR#|fXLNgg4$9{qLgy_z!C5ymuAf$IUFd0egu!3BLHn|q6
NN(bzW%%#z>3bp)2KToeZW>3P^ZT7a=rKH@MKB1WuU+mq+km`a<yxOA%)yE2nGUy4r`vP==WjeZPP@S~9z7&60Y$_wFgu^PQ9{fw
toX3x-+}uWV37l1H611e$e*?1e>8-MpNFV-O?dqut0*(jF#nMZ|3<;s{lEIOxNNEQ_E82rEDqtuhrx%|Kt3-rKOMYhJQv`<`mtUt
E%c=UAlBFCH#Yoa??7!KbZ_lE&{~xA=f|k^^4xXid4{!6btVcb{anX)<qVXlKop``RDZ5+z)2*3E+Rx9Ivv~Mot6jtghM+dJiZ=I
>Ioc!DG{9|hfefTa3{lxP7v9uOhr04W>F?qSm*t$*`=n^e;4q$(qK4D9+a33G2FuTqLJb|{A4#JgYA{Sclysp$=u%SsMC0m-TwaU
_U*SHOJaI&=go!`lFA<^uc%kAtBnu9geL-V!W_vgY0?B#u4Uy`E*Mm<=Q*#u#K`N2m!KE3L?EsQ3KY3wXc*@tWOLJ3oMU8S&6xRB
?s+`d+o`@G4jHn_l)*66>tTr`eiv*{uT%5d*TqLf(5H4Ms#0h<vc@^G;azg<8!(P+7OlnB<=W7uKXuCo*eZ4yk~9c?Tl!9k8axru
vAgR&Ig!=m$g)N;KTgHHb*4uCaAMrrY;>}X9s@ZO1)vjYcyeoU=j$K*A4&gRbOdk1ciV35RS(&loed`lG(I@@txB(>DZ4fXv|WCb
21=WrDt5Jt6@K3y{A)`KuN5O!1tc$*474ed3qr>wzy^t%=659lc6J-Bko&Fbfc6{$hgP_8!qNixP{j<y$SkPM`3A?A(ZC6is-~)>
Y$IdksH)}i{|}oKY#QGmoyO+k=LlfHl`J4v!q6-<#FVm=7J(y42qq6z^19y88FM@1s#CpjuIGL=v;L3xf`Fi~S>LzlWI7wafAEM{
9KGQo@52aX0)(9Q2hu$M9};q%2Npw}Wjy_`<NUr~6Rh>Ho#zw%F4c0Sri|ZsYDtn(Z#Nxnz{nl0opHH0rHM`NH6x_D<59T!NN)r1
;4a#itbvbO!u2zgCHC$8Y-+Fpq3!)fv@Y%f*y4oUhqYpkjD;K;$puO|h@Arr84nrqs17;1AqYqeReSPw$*huh)Z94~PdT|NvS^7+
<)ao3f+hO;HR&r&$GWl6R+0)Pq&m?YGXCs!?~EM$e%aj9I^(@5^yv@t*3{r*vKFc605lQ_0r_-op}IRemA(}$QNfY=l|fFUZ`$Bc
c5i;+>)XXH!_e`Q?ac<kg@=bLEM6@h^#fuYsDuurK-fR#Trp8-U(-x|254qq2k{U?186-U9lo=Tb4TN@AaX4^9(kP#qS9%BP8jB}
n)1gid^Edw*NGznAv7O-LK&FG2zm_VI(wAqEHMTsimE80JMlMrb*{dpz+xef1B=6%Vn;5rh?cu)gC%y85~b0qED<p@95N%!YW<zG
WJ}D(9ihPqJs*3tqsFDev<5&rgRKbM5=jJ$?|NA{#Q~r$yQq>07-FLyzL%*v5F=V!0x1V`zk9h8qND@HF8*Vz)oLup_JLiN57cSp
p-l+!r{@2_`Wai;h!S8#z>sU1fCU&nXk%0=9QQ#3q>CVs3rNtAB*4LSCeWXoswNjhRH8t>5FsNa6cS<Okfh*XDm>exG1xaZsSh?m
I-$=gug4~gyfJZygq6mfb=aEibvol_cR6C7_M$9Q@6Lo^IaeDI>Tit_N>7#U!w#)+AqYZnAlIkTU4oxLdL4{d+t@Tc28yU+7=(WX
Z4h~he=5nUpmLuJ?R24-T0ub56kmw}v;>L?3#Ifn(n*o4QDdURNOe*@{wa}kTs8p-mGl!C)ltI=iIN6Qabg`BFy$=v*Ekm_SN>o^
x;K<LO)+iOg`9hu4RPEIM~3CP3v9kEQ4xZRwrw)}@WU%<rk`~y%2>ep`s)Xlo4J;AO(vW~!yARn&N9s=*ew@^Q-sl!6uZnXret-y
fGOzHR`E=Z-Cy$a(bVUB3{}!qox+Ba8PK{sjhf$_l5*n>Ju-dbal1sUJ(8&R>YtgT69(Q>6^Cdz^z`>&rg2T>FjZ7gQ+MHplfpdj
CODiVId-YFV0LiJ%cjJ-tM{c)S5BIWR~}U>S6#+0M|)~#(V~ip_0guPVZ;?jK}|IamMW=P-Nc(~4K-74CJGHs&2!1K8Owv+uPM@Z
oO$=sF+1JXW3X_llFYF3AW6-9r%`TWGbL?OMRQ}D!NA{!8`#VTxMqUy?#tJY67=+Te7O2jyT0p!I2b&1cRK4ayDxG|S2!etd(>-z
wRxku(qvRU@;K{^rAcJR6;d~cHhqRr>i#+QU}<a8;M&cgf>bRG{-x6IyXPxg-u8(QwSXRK(%zTuycKoDQ`-~1=uGnKg_40+9CEoN
^YYgdYBWTd<!2oR(SAoGFVzbK@i`)LM><hNb=SGfU8!q~7b=M2_^VnsAX?t2IpZ=kxw`BmCf(uCQ%z0s9#BST!-<keB*9>;o`}4m
?Yh*X1s&^};$N>hVs7;^y;2rW9c#P0bxmyJa#Yoj1{bW$irHFD#7=dO_18*bH@=WSVWO8%;|lGrLeGUkI?~klBQXF}jm`)dHNRZp
x*;p<>4hHEn0PAWVfP&_Y^BG8+NkG#*O|*4a)$VlP^j_TePmvOFhL;+@b=!q`GcgnOLibeC@OFBt<F?aNz~|W2|IU2uR8~u5mN(4
;xjB_vevs&sycF0InnR)D`!l|ib-nGvgkt<mn%`$8A9<Y!Cp&kq-6e9`V5R`UN?>tQJe==8pqGS&AhYT(QyMDBHjihHG^00A~+4E
-L%W@X*rHHVV&#mo!CHn-`lTFUEa9coeQ=w@mJ`kk=Sc1C~2{W(sFGlp!ocs^!G`-)O*1hDOI$x{eWU~ve>4lq$se{t6+=nMcwv4
X&$MlnEx4|Q|sauJWB#$zUerZ9xKA5ff6{{P%xbZW|HS=2k5E@t(gL}zPF*Q9Wuo~7q^APr9=?vmQF-L1>{kM%R2r^4`rQbb!d*v
MV3N220a*3q>UJ5oj(Jr9T~XM41v)BN(mv@6_S4i`TVy!K@o+9D%GFPFj<v~j)G7_g5C9j@APYDfHvyszr)(CW#O+FfItwZqjXl^
vi?(;AnM@-)H{+q8oRNd8%0!Izit_mx7q%zU31099LkjT#`pYWf`p6xj>LT3$qo>3Od#A`<u4?AEjtndff42K1DVs84Stx(&bbg`
Uu-yx5S`JPo`U=gnK5dIwRnnBiAKfKo(lCD>U!X5j!|+L7hu<jdoCV2sHvGvB4y9b0i@t+1GlGyf|NWhm>;JGt?f^gZ9K~H0y`1*
de+8hYigA--8-pzAWV(lGrFa_lkuMWKL*H@iIPZZ#ZH6pPqOP(p|?$P&r|9q9<_83u0}c<3XYS8cKOQ<bcr}AZUOE9xY(&U38mK0
ogzZ%+Zl}M8e%y>T#RD|*l;DN`dy}+B{%vNg^`<W1c*`@iEdxt?)wylAyjFqO?CdSnAag+p2KolP$m+~uGezYx;~z|)G*fA*Dkco
%$jsXEt023DwR<z2FMASDH(0IDY*d^BV+Sz_y`eTuF@PY6Q+4M^x|}VR<tu_>j*m^nw-b9D&gi!IVoxeMf+Y(ibJZ)x?%6>%DY*A
Qw@ksBiv_}aAi)rLzFlJQu(UEgRIB1*n1ZeDRPWZMs=uKU#Ze!jcfR;XiIqbh^`H%l^!J{NyYC);VL-sMY)i5@lht{OOWJEm#X4@
XO7Yxgj?UbXXr`~-|VCa`OX<a^rhIKe1Y5`fsu=(u3J^&Hc?V^lya1ZGLUBL;H%8N6fdO9dsIB(MCJ64s;|SxdeD-9f_Rkxa|)xQ
OtLs9njn?^59yc)fj}OxdEL2gqlA|R2-IYY3zUJ>VA3q&->hH~NFQ(D;o3tG*%W79hhq+2ix3wxPL2n3XdpY0Din48^@a~;DjR}K
3)?&Ct=yogkdUUFu~~eiEx@MDcG+iE)rza)9bS7t>0Mw}B3dL)z$K=I;N$o%z7PBB7759aP%gl{IAb|+{zCk)C2rkqvy%q^bb1L4
KO*8_f#m4CyZnOulW6uS&wYAMpUMC~GuQO}Q7ljj5Ov{tsL==}p!n*jG=}?%QUP{Sr)`I~j7*C`bJzw4-fO__VRTNTIxaQ1#y^N{
F$k+kQIgeUfyPNGU##=PktCDN1vUY0yQUC>tdy>o)7;+AZKuUJn&14eKRJmCXihZH!%|lzxzol|u%Pg#$N|n{uRSfI!riVA4uBxz
E=%9?<7o;hB|T>b9tP+r0Q*S<$6x1-c)WPErvtG>M#aDy6fevln1dLyE6=}we;&VeQg(aS@ZW7WVBD^HjdWdK)8s73k<+^odZo*e
C0$BDB9g_0Aq<uS(p&csN1+8)J$$gj&ChPz^GV=1(c8)f+<#YR@-#9sKDq+kAJB22ZY<D#1&CHF9!}%yM3^7kI?GD6tgARRl}@Xv
3LtYTMCqq!GVvytzV)i2ZxEdcu^<z{jJ@Q*#g6|!E=KRyJkXOz@B@xm`uMM?H9qG2K6!1z+Sm@A%A9{v)EO;*t2Ddz+1H(yd+;)p
8)($LjF*{9-D2Ob(fB%q%|B4D+Sm~}jxNEL7p9uZTNwr_MFC(~ua@YpU<rIfijOipynMM2I@3Z$I5JWr*eR+?@=@SGqh@WI4S(Z0
VrNeW_wE*AJOhL6Hz$p0JJe><)^*Mo@)zVeYVx3{d<I<rRZ^8Uz=y#gD91RPf?;5&<TtW=#ib$6w}e5WLC_Ci$@og43Y0R1wbBwY
ShW@ikSRG%jZBFXVq&66mLbzKw1}6bMMWevRtXHz075B2AST9gc?D^M?Q6VSHl=x9!_`|RRtO0}LHHMLFtSl{)X<|8`=p{&GvxV*
2}_{SK;Vob#0H)&8UP9@>UgM|D9usLi_x5%=Nit3B~c2^9O`IdYf`qDHZ0z!j$B@i>}dCIW8DQl_r2o1di9FxvAS~vrIS?m@)M^c
uX|;@^ISIe`Ud=V>;ooB=;|0*KzE%}9F<5m&Xjx|45v{^FpQEQD+Ou}uF$wzNJIq*+s2ce)~s6}LVYEL&Yb$MpKcFS@CrIO9uY0A
p1f;~1vS6HC|LrR8y|@ZMLmu9(VDo4F^0iL{!i;51^i~BPm9zyDT&!Aq5&RAI1VJ9h?JV557TnrcK{TV2#`tw5wEhj0)^Fa&4hDA
pa`Q|C{Mawc)hsXW<^L<oL4I+6>j@C5y${fB1%8B3e`_w_HWnfR}(+${~tGV@t0;#Oo5U+h?IHi?V(W1AVxmbX?np)2Tql=?8OjN
jbo{TLxhnZB0q!1j((rq`u)LLK1eBaLLi-grMf{4AmM^As*(H-eE%HGk$<syZ}s%s9{Hw4^<n>!Qkp1R*M#2{8Dme1src1;J-q&>
)S$7FeSG9C4N~)qs$ML-5*JDcF&*t{B6^>NguZ7i>O|ft(qB;^h%agSExtpw-{Q;(nUG9+VU96zpf89)xJx>|Iv`|6i?&~SN-;NZ
OVxdKpVvWB;$GR*0k)`041F7o+Eom@DIlF?PFrmK2w<~eAW-uDhG39KI^sQ1z`Y)a6;h9k;1LN95(xvGD(ione>oDwkTZQa9&=2R
VS1>bwdW%3Jv@;6>yF3<loY_&R*<o9#EBIPW@RHv%qBq<F-n&xN*MkUejCH~ttK)+v2vmEg7+v~v8fbdu3wfo*?6DytKcZnGN$4U
mb|vT62#498fX}v93oHx=Cfgl`%~^k{hzHB2MX8F>S4QA64qlUiE+Z=QHPT91xVn}+q5PMRH+apX0ohDYdQUE5*}^9r3k?Tjb}?}
n%13wmiArgB{$u2+@plmffzp>yVKY`<XcVFS;oO5K8(EPcc`+|YWj8&?EU_EVzc&Wd7j)XuSD#s1L({J2C-m%xS1ZpTPN0h20ps+
%<F(RHn|7l-QfnN?W77vO*FqiJjOUkdbilCHN*S6#;(2+&!AfT^7?*dA4&BQoP0|)RFI^1s-NT*UgeiHkQ6AoU6V;Hh@aSZ`}@MD
J*G02YB+Ikle6s({UA!pHJVGvfk_W3{+uZ_CUGy)Ad{>}FhyW%a_mUh{}z)%c+q{Co6oEE_2Z7#J8k95Q*W3%YVodq#Sg=O<Sxkh
uZ|PiG6E!6%{UO|FHsRYfU=&Vfc~%`fO52SBi_zYiL+gV-oZ<J5ZkCK2oMzz3Z8ZhG=Ly6ks_3CgBN5Fss$veR;Uoc{y!HQK6Mse
Tvtb4l|5LMq?@@%TsXn0=Alz}9dXM^ncW#fFtBIS-1c+Ck5T(wM-fgMhZW<T@%|!H4xrP!lkkqsjeD~?3R|j=RR(KTx+T|S1PB!-
))F*6B666|XO+x-j^r@q5_1b-g;#hkLaTx-zo<s$QdQI<z1D@$a2B{x>2L^tGXimQtpVP-%tBR<BgoZ*@nsgkjjvt|7r%w`{9b}b
IZ0N_W3H=_6<#SgO8zi7mcg)Kqb{LrK56k2k^+Q|GSg+}sNJZj`{lrz;G&j+%f>1o8||f}MD$-i*CX>0<Bhsj=y87r4xs9-=jxV-
1PWy*Q4U#^{7X!v_^>pcWy;EhX<F)13q*~nYYI=sLFN#CiBzqrg<<t4Ar1kH7ENXUIRu&@Yo2eB=j68DTM}m9*sD%VBzUc%)klwa
y0yO=S*X=)eT(4{Jc2I<Q046}3#|qx+t+{+SJIO%!PQAwn%!+Gw~vF#*C)yCCrJ@PNEaVy<hKuLxn(4&p7;z03@P8{)xz*l=E8!2
Wx%%pWHRdCZUdcn3dDo88*(aNNjGe-PWc8Sl{F7zXWmYa1$YP&lfjqIW^5=inZH|$<z*EGQET$^@t-UyUOf9=HNeBwI#i76weh7(
?lraR<F17Kg(OFcUgcB;I}*hj9QO4)V@Ya2B*CrvUcC+Ic98@IP}>$`f!x?a9TJ2n_)?DMubA!{16#c@{m)2?j$S-mS8UJX>^;&J
l8)5yEz*MhPKLidc=rnn$TPUt&0vjEZJ9Gf2++ej5v`Ordi>`8PCN4mr*}cYqg6c*FV8Ct2>cSA{XA<&xcn*lzY|m|3*T7Vp)^`n
Pc}=y)ddR~Hs(^W4=%Dh)m>C9B7nXv>=s>Qv)<TO-jbalRl<w6HdpmihSapOLvKcK`aSOPCO3C3=Kxh}EoLKJ6LR{=spc9!7et2x
%R^_u;D%#I7ZXfTb%=Q{1%cVRPv@DGPQ>eW*0<El8o=rA6_0vbz1*~XDWrGC4mH^hbldaKbrARPFG^rfzT5^0+>?4cP=^OX=S;e=
#ic#9n^Nma_LZYE+O&bAS=y3ktW2}X_?|@`IIv+-fLD7o7cA#?t_Eo-N;&VX>5Uw3i&LfG*B9M);2kisZ6(Z+R2)Pp)mCNiwdreA
o)%dxlh#x$sf11xTE$P_YO;{%!nHVrK^lRRkW6vL8dk2&8P(YC2Z9H;8Vt0s2JjgfN1BNW-bet@&>G=HxoVJNS_uOj?KLLQJzc(u
;q1*P3CpsJ2G274$pB0c03;$buA+9)El^FQF*u5>i3f}Z>B|X=AKtI{z-oME{}`gOX`+a#sX}W;{cegFqoV-~piXQV0fk0V26?>1
Bkd-@-J@9vW4@N@YXIHhQPuRW6%?TdUFjjPmYnC|H)vFgDcv+w(ovn-36^`CO0PH?1|SL&76{)Iajh)O%QTiMm<0v(+SRPg+_jw9
s@jq0(TRly7tL9!kz-QHX|od{eM%^*xXnOX*|B8?l5dhK0#c&?r|-uf8&9WOC`3{TLWK~73ZX_GBT%}>4jmhdy(>YMMq>1y@6lAk
6C#B~2VIu|uqEm=C`icXJ#ZDB;3*4Wjv;(UjHybo1feNJ(``@ZAo}K?Hj-xcjXy$pGvg5xjTGxTe{Jutzt%6_))g%6*B~CNsy<TN
r0+5&;ys8ODpGTlz%(cVs`y_6j=FmXKc~l(Y60-ES-Px_$G41jco`u&PfJKp@^z`_c8~kcp8(<d4{@&VOnM8>Q}7LfOcWpqA4DC|
+>j%NvJgfB&7|Tj;5?r6rxGRzQ&Rk^-oac?(Qk|9Ods1>q`~eJR+=wAW9-}DZh;(xAcu7>lMfTo{5j*lN6C=<6lQbV-O;8WEHfn<
AVnz_M9zm*e`cZvr<@6sbR>^J!_d4l5AT^K2?t$UFi-x5sXzsA)op-Ou>>vntr#|y!!twFsctG9v(ePfJP?O|>T_{kIBsr<=gB2V
Sb*T49W+NdNjS3}K^S~_UHQ|`2mzuvr5uD5BtGUT{w^<-=<4~<<cdR%uIuk%3za6}1+_o{xqMhmA_O?7lctct))YbNMpT^{1{m24
q!`qr8&eE|PY7|UOZLj;4|ih026!)E$HGwQ7X!1^KthOUEh!*|qR>Q1i85gq+iZ`vxN%u5S%tunV!nYV*=q3A&pgiBp@1q6YdJEA
o>pG^05BzMk#bF{G&m_7Yz&pxnyKRaRkg<kLTuAsZaK(ld4|_%m0TyW$w}<8;-D!NDinLF?&O`A{AQ*OwUdF>vUtSxGW8RQfT{bn
q@dH62L~P;3xmUNe&xojM+A0ViEA-sgM*>=96tpl1pR?WX?)ThTa=pOsMLh268*{7zaLuSf(SJqPOCmDQC;xC(Db)mV6a-wI(dcA
ryOf+4^{S%M7m1Q;WbN(%Y&jK2Pwq@3ND}vd@SRGd#n8VWAxuvB%Rq$+@bYS4-!0@AUp+Gs3FgVU&qdDY^zc*Lm@D+VMgpxE_|t$
2S8fxps}tZhP+;rPN!<U73EhAf8X(M12QU#S5?$l7=Xk<dqA|v8*_GXk`jl8%Qq#<99Y27WOQOSQ~6HC1wK8ck-vo}n@~1c6-(iD
5LBB5N}89m;o4<peVw<4NFPaA>3-9+$~a=j%5~0E>pUeOhCS?Fs4mbPHOUBVSjlpeD3S2rztij8SHHk}9VhnKzYsC?ZTFz4moKCB
dI>$NJe&Zf9~LCRpS#`2BdUaSLmy@Li!+|=ecz<u8;w-nzH1$?xe2;NzL?aGi=pCt^=iC*md@7HBk!vn?gb94>1#^BUev`74bx!#
!QJ*S2@tD8M!Q|sb_;W2i27A4NUgC}wQ6l4%!0A#dA&Y(SUMqJAn(i0CFn_u(Sh>cNonc*qV)Df<u@$)oewvxiTtDR+q(>eExGUZ
J|23Sbde578Aw$#<Q92fi~li!gZe(IJek)m=Y_#e^S<>|ldvMH6E~ayHZFx0Q$}?ZZ>*%MBr}#)w7fgTuSj#T1MV?POj&B$OaW~U
^<Faqw^`9o8?X`^*;d8or?6EBN*?tDc4llMMOMA4mcN8pm=>2X7)tPxLPMDaA(){-Q^Jz1AT_zD&S*gP(t(Zv9v?(+V;{3DF=15t
tf{XWI3|?iIFX*K?Bes@aHuIY@ZHuPzqe3>x^4wqnODs8A-V}Cwy!QDgD#e$$}cPsDvng?pU-M2g-)?Ro%Y4Q2}kUxe{AdIY0$0@
w=R^(Qc*;q@_`~&yg#~GqtP%OZfh3-<(Yl6lUA7{F2JMZ?U86H_F;Y)5V%0#Nk$3ybmlf>P}F8y^wqNsS>f<<ye>PTF=1(@(-^qW
MDa%!OsXt+Ug0NIrKn0RbejUha>S5K9J_6mQERN!Zx*oUB|v1VDBkwQzijh<jXJ*Q6G5+!(;D3<h|{7z_LOkvy=kQbH3$sqNzg9Y
DzFx(6XQyd1M^|^_+<vc1nh`#m(^5fV5otnFI3DWw4S3O#q(kfFu}LL6MVtGUQ9<bE`~PxJ$mN)px;o(x$;O&ua<3t(PiJLk(Grh
FbPC7dBh2olbyuZ8s~!X5%R?&u;(ZqHE3rbUmL%YyJ&B`@fh}Jhubor&&M_BN15e@*Rwtho_N}*%s#Beb(h6ADb<n2wiCsU_s}Ep
bk<S?8$9WGj#k?+-9rT}Au<=`EKe}s2l`=kw1855E{($7ol0;gug#B+xgnV0Mz7vSb6i@XtrdZIngjG!<x`2v5zpvpm)VqfuW;}K
7@;Prl3=tT0knYQmqZaXJ%ow(*k0ig!^gL_6|a7GL+{XA^1aAb>Q4&hL=yYAi-8k)xXJT$(R{QItA+A!MdS1f12H_=M67-ds65XS
6zMSi-hsHPOt%^BK>|(3RjFXK><@#zFV&_VrLC`6Ie5N%z{5%deBBsuii0U5Y8x4~Qs`W$rimaJN|=8xm?T*?Jss!bMakQz0Umph
K>(hWwKT^X8K#0yU=$ii3);390Z7X!D1eD-&i0zVdzvDy><;5X_HJPfflcs$?x(pEv}8>bGDU(0Ub1PZbcbc81HSf?9Aa1=0e~mS
@SznCvoNN*YXYI=DvV7PfhK@zA`ycIl|N4<_VJ5EeP#NAb->OOL=q%3Fh)&#fjbGnQ3BLS!gDpek|Zl68gT1w`5{n}0g89gVi;lg
nwl&{u-h7{DSriV#Qy@^*WIif2@d*czip3|q>u*i%a8{m0MxQxC!hefE)-QJ%B=5hHjuFn^3mo%+9jGr^fZ>^9FUij0W9mC@rPK0
8T6CW&92Hs$i@js7sU83PVIpyFJ)dON2*H31S$^F`tmXkn&rJP2DhZf^A)`&B3xIj)<{VeZZ7z~FF{qgE)NMXym8eyJcARNrtqPx
(vJGe@W{hVEjom`KnJh*B9Ks_cs?GFZQR4YfF{92B;Ozq>j+H{H^;{U7W>oo|3nm1_oWe@hPEQ^oONTzID(j{VyE9OD{jtSeeX>S
K`^UtUmg)4DyoOD4rl}Q#!b~z&f~xq)2zhSgm6a`CBO;yzW_Pb04xh3DDZvx8qQFy02F<pbo%G6IQ2L&Yl89}-f|JRQ=h<vB8s*W
QCNwQ5+GQKC6banA}>h!O?YYtQlBVY2~|cc%CS{Y7o);U_Gz-8b*{L~S4m37m+~PK7Du{l+m2&Ze&F##+GI)4R-L}JUf+kB*iwRz
3_FVeNej#6^OUY6DkQYfD#gJouBMfuL?o#`6(!mbR)I)UC96tiLycevBXih&C)NtBaJ9#DNrSL0*EI7O`$t0s5&`TI8AKY6O%f={
d+#bWy<O{2YaqZ9L7e-#={aao!?F?74X0PcFn^MLaW1%_&jX(eA=#{zFRLuA(lE}WEfNORq3&+^R%FoXNa<VWjAgVrA(@yr=Nk&H
4tWy84WVmMoDQ)K^KVIrfVzphlcK;?avb1Fu;46I7aLMlAXM#jnR4*F3WLa%=QYZK{C@Q4S+e$ZL2jesYK#+iw#<>QcFy|uYee3&
lq=Zi+dJZTwF}7TayrH<i4sm0)_K>35+^219O$;%lgSQoS`hH@gL$o`Do9Y6suEG5RInm%I*~#q;?lgWsNswwTRD2Tw8(rMI`%7O
8`{l<D%A5i)qR_xqeojrU~R`eOY!f4Z4lL62r?=z>dJMVnbI?AsKnlovQFr81@WW|nPnFyTW=^N7)xS+mc3@&cir6DtW5~Wmlzqy
DD`*0bb{d-9_FU08u<1TPkyY{c!ZCzhFOudv64m<=9Mm%GHlJ>>ZY28mjOLqX1bf&Z_!1D$|eRzEKP=r%`T3!u8%kh0SUr2+Z7Ju
O<1~zTdd)#9*#7`ZC!9`Fb;)ES*69;isvC;d&qHqd^>x31qrp@ogzpeou;Ybpg|{7G9+iJ%At)kSKM-5LFHieu(>Auo!l(%N*U{1
ETgY>H#!}chdu7Sc=i}Gj+S7a&w%_~XHE@agINl)=@)ms1_7ug7EF#weOJC#u#vbj;^Ui6$mmAvGsW>Iys4^#Qo->?6bCFr6}O$M
H;)S%fevR9emx>3FxH<82`sLf=%w0F3HnZa=Z%xeyXa~5bou!|B$DvapEn%jPkW;AS#Z7Hle1Od)!^4=;lagk6yY_^r%hFGX<rF_
*R11TwXSCh)5G;)Dy~+Ow1m8kWod~y(64US+R&1+sX-8(?EEJK=`JG8Cs1CzRSh2D!K22$Q<X;(dgv^du#m(kdW=;a)j)))1evZF
V8IM@{7p8Gj{}DdI17FFY9^GfB)EyPSV=I_-O$+Q$7i2}t%`4;`0&Egeb)k!g~YXI41hQSVzu>vgfJOZSZeHtdv~e$!T^%U!3A%i
rQ=@+S)l1Lq~m(Nl<YG)2^-e54?g}pAUZ)BS6kwrQ-pQRa=WkM-C};+3yow_YmCiWga_nm{@1D4WFKlET}Ov(c-L(i6qI3rHji7V
1;npBbNcyay5m~Qhp%sHotP{+5g8BcnHMaDVOXAAyq?~K+7mrI!RVsR4%wj5Lb`LV+?SGYnd0aaV2@Y&_~Vb?_r5;v>ER%$tA;8!
syPvYr!AvR19$RdnL+ARLC=cFhh+>>e5!z(VNeVSR63}F4pyse9=&P+tq5W&uOi{FxG%AN=o`GfWhOzSEhxCrZ7seJXq1~5tm4M{
PEBI@SqORQfe)Lue5e(ty88jFX;m(uoAYYO?RVd6BUsLb;a2-Lx16YWXv|zS{M=pMkh5GBMhhge+iAq?_nkobn2}9@Bal*(#_q!y
mc>Ugtlo1Z%bW#XTyYZM%ra5MRpZ`8abX%EC(MM-ee>QcC!OI8NC^B|6TZlRxxw){HFAjr5;8r!E+^TAqAfT9m?x67l2B3{80@oo
_xJ-l^HI9+;B#2MUTg0_!l0wrMvxDqZo_>7fg%;vcQDp5k8CL{vsk6RwgjmVb0uBJntB<C)Jt|ZZZ1e9J-seNjRW;+0=hGmS3VHW
(kai&z3D(9l7y+}NAvQ|oGUL5D|hcu*D5!HG}8;lms>A7noTK@b<mzfdJ}h>j*Npik<*P5NCr0wEa6Rx0#HObsSI7}0}Peihx@s=
Ka|4@@J$L1C>%aI9Zw4AlTv_^ppBMIZ{|n^f@`n!UaVO=P`*hNp%7=~$lxT9{A_Wb!X#$06!x(EFTp(|KEGE{%N7YVn}*jV-2psG
yDv&7q)T!^LPAJ;DeElb&4-Mk@T#>2I9@^goI?pQt9_lz`M1+~VpKm`*I%pHALf^g4q*piK%nov&jL<<2d3P3ERV@FYYgf*Bn?N-
{F;m{F*kW^Q%4Fc;en{H%f@0}e8um3e0K4Bk`9`Iu&{sfw6t&=GkWH`^mBY(Lfjh(bm2LHW&_{z&rPUwoDLt$=zcm4^rLr68?OoQ
3=JsOS(pw1QC3!f2oodOSmuYu?R>$L6Q6&~`CDRqbH-U59S`bhzP+`_om|)5*U_CDLWoSz#4>4!(nhv?&KN#+$LAwQyFzZw51tf7
n)0Sj;dYs@rno+^g!fpVF6dL*eqY0T|5XJ}rA80|<^sYBDYyldRa4~{lu|&HBnbq7C0ayU5us3|1bzNL`rxRkYN*yJzwOR0jaJq2
<E@QO#?jv1iuGf3CtSsii%v2Axz2F^w#b@EOPN;^p|qjbecwOx(K3hFKiZ;6_>r%~s8sjD_^~1cd%Ae{hk%&zZ^)7WZUN;g=NKP<
TJs^*`!EK2u#Pw0-)+Nx{7!-R@nr-&k{_n5b%}tX*WYfb{5iVc6inavLnD#+5!^+O#!GcCcXX%9#E7NLr1h;)OW{RY32gsehhHDE
OSYr;`@XUIy5Yyde^PRG&RB{%vo0|*4_<J3p1b=b!L$aXef>cp$y_Dj6B(0Dl){AntY$Q4i4yAIhCh<mgM(GOEf+koBdAI7S4KeR
P*WI_q(BOX3aB^xw5WqBng&&kovW(PG`%S*u6UmO(BAU|!IaE$c1zXns(**6E!=(pTCyztaalpU_&#ef6VJuNzX_L3Q4tZo+l)$t
MCXMDIF`#uw3S33nB0kCO~ipe)V{(>A~7DbPj{&CeYWRa`bOsILA2X`HBNG%Urf%n>3tY+g_RX0k}fNm-h3OVh^fvkKMP6d*b{~e
IU6k7W?WZ+-1|k>Q-N!IP1+oo{SwZUvDS{b-HOX@nhTx1-`U>2`V|<x&tXbve1l#3AqobHJ~WqvGQ30Jb;z$Dzq`rkLQER<=*He~
tfY=|q|<~<2MNaAXHtm3h+Tyq*b-i{mRU{=H)Ck&a4G}cFV-3ImHF0cbexC0ZAnqJGIBJj@@fW~c~CXnjzlkY5DHw7dErB-$nn1?
7EJgFy7DU!qNzZsfJ*^^h9=^dRngLIA{R#{=cnPBjHOYdO9)C1t44K78k$mLM?#*Y=@Xj|0hmIg?ALuxXE%g8&><2GbbG6Ab;d<8
1A_$N?3{&Sc`V>a$FHKu5;X^b`fo|yHJ1$nsP&nof^Ug(VC+7w1(n@I)dibrI0*0ZkSBsPZkVc?la_S;zUt8gA*cF%+(;lz0a6Py
)4QZRjPlH7$Af|4DG7o^?4vF>Yx;0!VR<rT{IIa5e*e7+Peja(kc7{a-1g+WNTP=R#Tf^S%R&g@Ne2RZ_&%V(0Wl09%&`W+gq-G`
Vjg$Bc*snR;qMFyAfzB9yqI{N1Ysl??Bg27oRUY$BiGVQgmZl%n4F+F<9k)gBwC{$ZyAQ}5>#Y_b6~_B93!PKNmD^B`YVzZ)xz^C
hgg|%5*UGBk@gc{jkO_=KH`=k9b6DduGA0(?xPw`4$(_12~Bm1pjD7+Zf#r3s3sw_3ANZx!eN1%19z918oKEQvzDQj@Q&$mH)a?h
!a%ZY4e}<H7?~aO?!&^+L$(xDa5aZuC_@w!VrjTNq2P}FD8$n$Dp~T#X?Z~0^6;WKA$f=-b5%g{1z%RmsIeMk(rQGY2F4>UA^Ayw
pX;>U$dL=s3p4LFTA;;vHkX}+Ln9O+m==SP3Js(+G60wP7Nf(5=~Zap%rSMj;8P%zMx7k#Y4082*s%@;CrcMF03h-*fOd_GKu}b+
RLMtx?z|9PY8IP5wu(tagvMKQ63vD|<!Oq_ozU*4IYf@Ur$?HwS~396d{pf3D%6b^t$&LCTKg<&1E%$<a-5#JUrA;_${p6IS<2d>
)zt`-FrB!b96hR$D{vLZ!H(~gQAKX+p1(JZM#wQ{T$T>{*v?f3u85QpM$8)XL=A--imY@t?XVAlra2WHGz=;nC0uiw!K&9z#f_m^
uGGIHyRtS%xfcR-#>iQ5BdZ4ip6=QT=)^y*g40OhtwQ*`m=3X8oL>RRJYXQM#cRa1Ty<klwvv?KsuDE1{l?}fy$V*xyhiDFB1tTX
1P2;Hie0K>soSt<VMj5cu!8Yw>bRhS&f)I^5~oDzM6!c44oFsBFd#G*b#VEUTKC@RZnWjrRKQW&X^X(rfY?TN4IkV%5=51M=@s1;
^$HY#O&K_kn0r0kv$P5Qo&1^2KW2SI=?yKn|Ii1Ne<^)+hEsW5N21}jqH-O_Wk(}IXOc%3gktnn%DfKxhmrM>Y1u^l@*=i49_&Fp
ETMg>_Alp&LeJTaTRGP2EXrY!wDKNY9iUZC4uoXhSF4kG?>d><u(GEHh#u8a$%e}_y^+CUM*(#y{Vq7qmc4sD<rr*xX-{3G-Kh5N
2I^m2?M*)ovApY^GLk>&(&K&&ol6#eE6z~mPVsxOV}AO&A&^=fyYeh-vWo$E24Zj^+4KvB#nig*=6XJ}cC^zrf`)x+TmnHTOB;aD
p(HjD7RB3}(rQN`OYr~C>C@021u|&Dxo&OfdJi&!drg%0g=+)3=wt))48VpqSr!g2=llQbI9d0-2Ug5)3$oAls@jY<N~#8=sVI0|
nYN?C(yirlzh6+LFlsv-I=WqYBoTgur~9Lg9z5AQ&ny5h2CYBqR_hY5ee0~9P4d6+;Ia|Z*}Y^RB1}|+RC16$X?XCi$A%f>^w4ql
6X6bnHvi~y$(wKFC3|V7t~ZY?Q0f;+g;>P+(_77Z>4X2|^$aoZSHlf<Zq~<+m5EuCT!v{!;M{d`y_96kz^TWnYicm1m*cA~{4uLk
Q_jl7Nk$s)1hf%Dt0<p+sm8Jnct)`*HYYnpLocnZQeBX-<@_&$SWranwB_blHl6LQ1=uX6!`9XllnqVV>nOxBOXEq)tocvBb+$`N
B~50rwMk0XTTWS-J&X^pw}r8w@9yyHoMU}P-J@HD;yY{qqdpCJzp4DY`TfwsDLy#-+5A4~?A_FtJtx<c;9fhsSaaP#@0i59|Fo%M
F~_wmdT`^ICJy%t@n5p?r+#EQOxAv^WBvP}`wAzI{nlh3LbbMdC~h(JouXq&THG6~=A0CDe6Wu<760ZwKk)Sq;b5J^7*T&$u||V{
r!!7NULI~0(OxQM8QifBJ?qcbRcSG|&$v>b+ogFJ5%S~CFCt{y?U3IEV(a*>?eiGrb{6KM@=`$yiJ8OeWv4q!?}oIYg_fVX{f%=W
6la2UDyw*&E35y<=&kc?G{h?i7YFHC5dP0<?`n%$4+q|EEl=gzv>7u-D<!RN%F5#k8qQv&Sh;aBC;7H0NhlOQe}v^n*pW)4g;rnh
A;2y>h-QnU7Y$F_hVs@x{!XJ`SES_QhxeND{c#~^?!e!zpi$R{e6*+E5;uSFJE(SweUJ6J&~lQGcq9X-DSb};cr6~oGk!VLG_hVA
c}8^;ZCPHrGx#iz!NiR>SnC?~=d`r>TP*dm_M)8SwesjI0GTyAqu<JLB_h%qDI?&+Svoq#muNQGc~eV7PJCi8Bqun^#ueA^Y08ve
?MV$~<!=i1y)*fhGTUYxVcHgLpzxBN-y6rghmoSq)UQaV39tAnQ?DsFvZo_i?Sn8U9H-|;lb+4rXNd&^y+bgNxbJNawWki2No{3W
1zY@9vhbT1VBLCOl&&-1lWiQ(;}x%q+H%^Hl(pT22h_*Yj~C4yhiLru>3y}ObX$ijqi*6yksptYnkAX}o~;pwqtji~_ap6m;8;G5
Tp<0^rg^?B+VMYA@iOsM^-Z?Lv{jF4iE1R(2ZPb1Dc}A-j0t0x8oB&*zK^j>9)>9Jvgu`LT2W3mpz&zv)p^yJVVviRu#wtsKS{~m
d}hzFcFg_8l!7iqKbuENHxf0l_fO7K{7T(*xti=;RL8wmUc;dw#VWDyl&<rk99P`ygV;*`2B7EJ=_+X5=SK1Bynb#q%{%Q&&%#Rn
!;_LU@LX{BHxXb@YF9^*_3%^qy5XNBR??PE@<;C*dlX~hwA&Qlodn1|^3l9!Let%5(X^TN{^@wu|0}kXwaV1rO)kaz@FTJ}LXF48
RFBL<9Hj@gviX%ISZ?!;1*4p}*4`5mYuV}mLV@Ub-@a4D7sf&d22`|MG)jbi3M4;)`y;*JpO@8aQa%>e%K8j$eRo+N<`Y#VzZt`C
0CN!Ggyf_<+qrHn%kXhPMAidlO2-<`SUe;=9>0PBpS++XXi)-rOVq~BpgWCtbV<4=idzK$=<D10f5P85f78#ye;b|CgrGgyL2*{z
3~6jr2N{ay1A-!i1MnS1!oECJ9-Ur8UOI2nYxqN?ZrR5^`!V=sx8dR9ze~@zSqTR#A#Uc+h<^yK1%+fZt<jt8rrDHgB9EI02ppX9
p`{b}Cd?K?L@V|cC$ofd4R#C2#Cx_6rsq&K!~Fi72PwsAZ*ZPlh8~p6&l2D8`Tg_Ltoi%K(jV#mGH!~w=?%FA2;o)cHm}CilIWsB
f*btBckumZd%H_RC@NC4rJe4s*VErT1>b&S!}y;D67Wqb1oLdgGwiN{pa}dlr9WWLY7Eq4)c=1EPsC}*{Dv{Dimp(CK_L#>boNEP
@6Zw_$H9gu6-DqoOqnZ6a^(ZF^3>Z__l-L}K&3|>(}7|A^=!fBJG8C=CW4&PyQl(Bu~9G4N0!1`&`>n3{uY^#AEjqH9>hEMQKh)t
aQVo1z&W}ljlo0@s{6}HMM_k2<j5#ycWL(b_+|WjVb%1xy-~Im)AQ9LpTKG?`1ufoeqd&0*!Mtc&<x<%LMVeum7RQ#db&1dz#zL8
<X`y!xRqdLB>U(C*b;l?H=9O=tWl-l*X+x>NTg2kOwD?KLovcf2tgm2@@77EQNV8v>oq!F0JV92jycf1A_P?K4wQPv%PusdOjO_r
1qgNM6a%1YIy`7_M9$urOHL8$Rq=j({ipfj^U!<2zt4PG#)!29Y&Tcf^!>DdyjHZGf{LA3X_0%$KWc>}vYPk`YAM04Jh`-uvTn;-
=q6JrkS0Mtx|_eR?|O$>(_Z=Av%P6Td2tR}TZ{Cj+JzOUH3*=gZVloc*yvzLP>+v2X+JX4aMfR#-Rh~#=tkr`n~O?e=RPU5<4V)L
D8|dVHg1t%WQtIY77>OZB_T6LXwgr1s=k)SdP{B;kswH1>|UjIg_b8t?O#^wGfDHhbR&!EG;yspTLyLX?%x69!TkGP#$Mkp4*a|4
h-d2rW4dBS5EtZlj_5&h7=wws&KOKt7ZU}Z4@{2<*Q#noFUk_UQSNl^RxD+sV`FkQKFad+*S2pZ_btRMG*Ru>xi~h15GXe7?;cd@
IZd|fhjb_=P!f16ocGJGrP_Q+yX*r93KdT&F=xKANz8FjyBerH?0^oN5tbd}5r)xt_*M8wp;7NybFHsV!&$f;$*ZzVk`ylL#)C~9
5~0HvdCoV5(Y=n{R#rbD?OXSi^nndB%x@uxP`=u~XXM+;l52|4vN$QZNtGTV*5WGaJPgvwyxnm0N9iM>5}Ks!6!EPnWs>He4IR5n
FiA=fP7V$3y?It+3t4)+O?CTPo}*fPB`F6GWz5i|qLicWJlA@RNdA9ZfugMp_<E{?i0O6a_NPg7_DHt9;%pA`m4|)3dgjy?N4E~>
lF6pcg>`P?BgI2-pGi)vYx5pcu{Lnqt=h8XhhXyyRdxU!AlMkTtt!6{N__PZvh!<s+BdfmF_WRL+Bzy3!&T&6_q?hl_|+vORHWE3
rUMULs{|PxpD(rES_o-gDDo^K|M`pMzmL&M)8}09)tXWRYT5Cir(G%o50T&D6=~=gk5RQXaMV7$ZpQ3AV)y!8CWqb0St~r2U2oX&
nDLbm-m+$AejV8mA}y4x3-sc$mZE4d4(_1|0tLYoR8u8b8&BwOEK4q++^z5y9u-)T1+nzD-qH?0sGM9B?Oqt(a%J}xvjs4(^)DT)
&@;+Ucu{7gpI3PZ1T7EL7C&!<Ecm836hNWf2Q}_3I_C8*j_W1^%6_*T0!W~JpZtdbQRFEC#E=O^NAOKX<I`yb!c=Hbn`j8wimjb|
(Rk9`VkL&9g_TIxw^gKc_*{1VT(){pD{-ya$fzAAJwxeHEw`I}F_E7krKw2mCgLKJj&iYM)H4R3P$(gK>)K*jt7dWOW#`4Gr^|Wt
@e&T|f!A=#Q*)dL#Zhp>fbnOndx-v>-d-+bKB@Cd-}QeJ$?oIYKoI`n<%$545|c@MlexD7$KbyuVBc322>*JZ?kE6|BSM^kPbAO1
b=@glN35fH^jCY3#~I_&Af^{s?+mb_2?D54N#mB=Jt)iim_ktUy&#y{{F=_V7j`)_oa;>QV-&gPiG9^zs`lpC)gVam)~Vy6&M9dl
$nnFz3eb=|l`2vn(`oDOwK!H0mcBycdn_!1Wj|sfT!29c2lvpAHIg94Fq$0VGHN7j;KdUWuz#)JXZ?ldsq8(&<1soAcUSPo{41;s
YzTv^>NtPj^5p+!?}4ZMjvg!8bN!MXm#>T<Pm4W%F`MhByvMbpeZuxIN#~=j0BxV>47rs3T-+vv5^>v2(b?c=?h+3^CUvOJkumkv
02ykqpa7bT{r5!PK`4S@z~bqfg+Wm-awbGm<(dKH=$IJ<19cwo83Kj<gYcGtcGT7|z4j07q~d=++O!;Q>?Uo0qMUIO(kNmqwfF21
10J5Vy^Dx2pc*I#+<woSOE=pk`-~bjL0Bi>6Q8A|{<lQHu^V8>${Hw}cr3)pGQ$cUIyawl)H=c~CzuZJt>WKgFLG;^$QZXjOeke+
xJ29#XCWTZl_WktEDtSb<1)MW&lGrBB%=OmON9Ci#gEMvlH1pDz>>877~`tFXS}9xy2Y6)^B=5ytUs%Y6NmLA(H3_q%#S{Dew4N6
QFXiUp635h>CqziO6PPvom#K^?XzY3uk7V$oZ8PC-gSBoG3<st*Phaw$U(u5G78bNH<o$T&8IhFDmk!S7FXsPk4u_Fc@c`Np?J1j
2cpWaApAGp9z#{$)P?#CABhw%&qIelJ5C){OABS(vF<+aX8z-j+Bgs0r|>H^={lX+;P}eEZ7H5U^{<$`2l*}R`dHU>KF_0)&t-Vp
cXdLE<r(SWBSdocYhL>GUt7038gT1=4SGI!)K*Nxtd%L-D~nc5W?^jU+Cp)O-zp+fDWGwiC~ze8T&*HeYQ5_&Dmdu1zH@2C^?F}I
vZr%AopE|?BCi5<J5}2@YhK)@^CK)bqq1Td)+rGvIyRYq^m<WlZy>r0EqmoG#|EbgPFH0b(R@svP2*Lt(+t&B6;O4<3AkwF?N<`S
_$^y)eiyV<U9C9T`k9dLxe7EHhPj>fWg(=z!K;x_p$c1gSr5~)k|*#2B02k~u?La1cu6Qk?0FCl=s<!1eMo1Yrns;!y}F(6;lD08
H;JRA_r7+>aC6&+XeaEJ%sl-e$F(L043qR+&uffKQYe6Fp@u>L7Me_w4k(GJQh^XFKomzrM8YxyrA5Z31A(cK3=lO|Xd)}DK+x&t
F7L?t-;y?Cs2uN<fIO3ul#VA_3z!)_a5a$$N<NHO8-P4nh?^=iWO^UgU;!MD2MJMjWC|2n0*ogG!FztM;ShlApxIFq1XJ~>#^C}T
aV*^gXt$`WARmvYOZiX<i-k}~Jkb+uxkAX`3xtpukqW%VjHBZ0OjDQeRTtbs&S7#dCvB|Q8pGH&>^SHXL3H7i>f6)r&jWLMWswAy
pRK-PCC6^rqGnTl&Pd1td^A|fixed|o#bPx-S>ZNB@0C`K}(%xi^c8g;lrNoymW99*6lSj)XeULiV0eVC`MEPShM4^4}5{!Q)Q<e
d^BWJp!{{;TL*F-@uFP^gbAhzA_!T`h$t*glqkG0b$DvTM<Oiv()x#>c6eCBq2nV_5gX^DJuy-!g&tRN7x=)q5<FnfKoA}e8A}~m
v2cuqbJ_&YbK}Om9U-sJfN#kG1Bwr(7zfe|44rbHtuGcM)d=)Z8RYU-l#=iJF1=5+WeioSrYPmD4DNtR!E`NYw|Y?DVK^e750h9u
msR1SL|CYB5KD+2{&(O*6NgVgpIn2c7>giiYzF8Z0Hqd)Bq&i(1N}9QS3wxftV2O3Dwnr~GboEF7C}CcPFBM|LAeG+bO_3UJ7H%O
EjJWrgu~Ta<eVEeDVS!@Hb|gcrV#_7n$~)0YV4}%U^tZ1ugJDgT}V;FO=dxxF@TwoZ8w_`InrChP*CtF@ozHWz~mDMnVyrbiAtRT
N#<iv2}Pmrgi~AIbg3i|Kyf7x-pP%Qg2O5S0@w`#EZ2Q#N-V94-!vDf7{SlWLz*ATLrCkhBSt6gwiC0bR@uk?tzLF_s1Dnv6V=)p
rmhXF%)>CuP!zK<#b72Rwq+r)j0|;NUSr-bxeL=uSRP8i{|0MTf0q=BP8t1m#~)wYtxX49rkVJ^Z{)_z*(F=@7mm8G8`Flfdxe$k
B5_%!$LR@;PR4(g$1pBogkSVG1JY3fj18rz=(1CF{0n^Kdk^}}{{WJI+Bt4W;T2V1^iZ0S{KB}z#RvY+ANn1fJGf6&QAH6@pYT5q
58dkJ80_7@uNi9YmU|o5uD7Ale)1C#;~yTm$;$1*auOeEPr0_h`<OlV)^O{tGA^u_bd%BlVDIw^etCY2CpvtzHZk(jaKq9J%Q@e%
>kK<5=3sWVzTp2@(Z=jY*x>kI;T}*OEDRn;u;z2n4xO8)#vD^b5v8Xuo`@f=?z?<3&JSdGj5&hI+oq1_J+n?7aAlMA!Tb$<`7!uo
yQik6k`8U^3={{b|K0K-3WWHaltI<TH+vtSmpNGg<?vJhRD`hD5uozGPC+iU@9_*0CqT!Vw}eg95~MEU!(fc{Ql)`qAF8Y%hu%dN
{*V*jC1QYdNFaxWcl?pgY!`2<lga+yEwdkS<>S=!4SckH3-#@>2jAp9VMFHEUyX*fLrqt#xyO&5^|%74m}LX`hfqg#`MM9TCvXde
H7(O#mPDM8sw90d7r&Pup>ik@^wh~clZW_7K)}Q#yJB|WV4z2m4kbI!Mo_!!dEESqDyak}kkC+WBi0!_Q3mAz_mt>RX)z_(Zu014
f=MDi+|CtB>PDu(WQs8cXg?Lx?@<Y9B!jT<SEg7gzR4MJM<1y}{)sAUPNlJ$q8@74?aOgmf^l215FrU4ko?EHXon^FJYY$#_f(}V
Z_>PV@Sg#4Dk!a}+U-m{CbDGSyynKetSe8Ki9TJ;Z#g_X$Y%R>WFx>*ONRi2X3-P+AN5F{5a5o-jeZ2@kekvx_V(9OPho+m9=)eQ
t_XN_PC8nc97XaxaR3Vd^mhS`C4iH~cxH!HkOoo=CKR3Kch?&?3lH{r9@Ten%)rHRTRJo|yN>-F%{NvUil_EihTRRd4>xYJb5m*A
=O*$XeSa^Y-&_Fu`j~3%mZ#0E`SpBW$B%tR+qUHi3#TIL0bS$u1IBSBlFzLC=J6=;?@;3)6pKHVK*MM%vI|;?rPfG7sE1p%=N?DF
-kjRQd9}q=e2!)=z?E(Ug;CYpO4l0-GNNM1xFcJesUcz4eiPvWBGeakiL+Rn&v4_)GH~b-K-RbYrm9tD_>u^j$YhP4Yi%I$2a&x_
BfCvUU$@`#*P7LGzeqidGM&%w=7D{uR)QhYi3Ku1l$3G;P4CL30o-oEs;NRwP9b$iNyD?C+BYpP{vi$dc*AeezL#iqhdH-Lm6-%#
FeFKt4&-;}uT>fcmU^vGEmZ2RM^S}qiD|Cx*<bIQi&41|A^g=AMeno+4Z%^kS&%V8Afi~OpL@NQ)Ge$Tdtr=b(B5tHx~+8R5iKIx
l0glXN5RrV@n*Wk#<j-+c$Z^Sz`2<d+V#zftvi}{jHsD${&pfb<y8<5;A5n~eQv=+r?7Z<EA8Z87H<kstRG)DPUJxf3I+^7kWP(}
2W#!1QEaNAnZ_X1#DKtunqkah8*_Y^5AGTx`;xFxB@iXBAKCVPneQH75Pc0=4|BWQdo;4szAxb6=cjkI>aaWcY;~@w{i=cnys9Hg
bv{GESGjwiy_J;{Zu$60S*t(dSI5e@ianHfT#hapv$QgVm?a{UZWtxVO3?~M2q?zsoL8}!2_|C8AhuCpG7$WbmjcVjIaJOtgD7}U
h=?mov3#=h-X=Tp(tBjq0~LzfA@2DMv#Qw<38_k!D1B}zj-@=ca_aEtRbq<_!iIY~`EOyygR%O2pMBeRp$0Xgk^q8&3RPW|0I_12
DT2zDZkU%&2e<VrBVhr&D72I=2c9~~PqKg@hO5KCjuwBeOC$QGJ=l0U!wExG)PUN|K2h5fvz*a%;mJ`K?M!vPb^fi<<tmRK%8#}D
j?K#&Do{pm_02DQcqkwlE9a6}`2PRvf6HiJ)%chEi)2}gkHaQJlE^F3{!_9j#*n{-hg;6a^+yI5=FAY89PPkTRo-AZ%}19^?IAJD
F0@+q=F^3O6srU4ZG~l*pPpEASFoHxbS5aW!lFok@+URs!aWp8kW~nv*|z1S0i+PYKv6-l5wqV|pCnm;vVPsgO{6wBKEn9(>rYgR
XX=!IWw8G<Uf}502zhz?q%oq2@xoAL$nn^hUQh|C=^UWR7`{ekFYpD4kjM*tygtV5X8SMT>kGh*SUVNfpVtuXtB)4Z$A8@6iIqBs
W_0RPi2<*(LE}T~r_4TH!hC^3yOm{8@(Bb67)*|T53hJvSXWUVQ%clxDe&RXhv2RAeSzVliT^{Wp!4F(!>kA^*_FP-IG|cO%&A^Y
+8$@XN|Y38&AYpJd<rpw<e5%K>!)6Cyua6&Pz(E{cpK5k7aG|S*~LvniHBY9u*XHuTkB`;T5^4&ZyOF8?e&yn9x_(fmYkcOn^2u;
;N!J1!|BHXwHIPZQIR!r*wK66W8VA(kB7Tp1P5H<Lw4YT{P|W}MxCKnjN4J(L={j}xuLiemmA(sy(l!-$B<_a)9RMW(uvPVRIA*w
sPgQg#UVkFh!DoD<N47Z6-kM2O3EW0YGA7{dF_pQTy^>XC?*j8ZvZ(-{UwNT1jPjc$@OIK>vZj`5h9EGx&SnqOIo+~UpQ)!sMe_2
6@yBpvLj`wyO$Q*P-1TH`{;c%k`@#;r)G<pC0hU7vh+4zoIfSG%R-N_ClTEuy(T_c0P;hjACjR$(rBTertx3`l!ii=L!k9Qo{FT1
TBWDZr2#?KkSIjFZ3F2ZlnPoAp*l?>Qf-=`s!;TOp-zMeh@`~c${X2(7XVPk5>^{Y|3h7*KF~Z=KOkuI3yOeBMCdfcBT63d?dgNV
7;lK)pV5=cc%pq?KT*Sh#{c?d{n@TOuI3`|4k0o}WvQq7i~RS_qOOk6(5w_#;4_qyZ(p-pC!Ffi-VVE+ZU>5*fg{kK0BmLcha*?H
Q8*Pq3M6wsiHQ@pHgqPLj4919OWZ6F-i+ien>y*vklj}UXF76qRW>YNCNB|zibuqW;yR_w<(uY}RRDl&S%?xzBnrU9JVt|af_FoY
j`$nh#6ky22oj}<A?Y*Bg&d4jK+No6&w!halNcFp`=-|p<bm{6fYL}3lR_at6civq0WyTZr9>byvcAr(I=cU_9>4C?*DJQ|BRzX^
=bi1f*+l0L_Ui1T2Idau8<o*?hjp5i^%5i|Mfd<FlG?X3F{3qaY?slDvT0cge6_pG=p{Fdwq9an5)uN)UF_nZijk&^A~X=9rsQT*
WO2SR{o(doZP&YQTs6*i(@npVD$z+P6YubIp@P|~8!2jy%ZqY|lx(uvpC8<OhqZnn`HVi=X#Hp9*q=PYAD|D;atr7W>IdiMbDe{k
`eZo<AE0G9z|e9%2o&K1uk~~e0n!Hv-6tcI2ykF}8^fCD=-|nbR|<VUeu=#K`g&x>3|Ia#SjbPUBnf0HAVR3BN+Fs^?8%)_HS9hT
9m*QI$IIQ+88g3CI3M-<W5;)0-XF8T$p6^(z5~F~PH-Lp);Rr4bdS|l&jx-$obgX-*LA^*8592jp}r_+6AnsV3lmT`=fR^;HXrqG
pD{kv6Z&EO=?@d~KqBH&AT%xpNQfV65B6+7i3}xLGQd9IDY(qe3k4q9=+J4BFY?P>plzSuZ`ayG<@ne!g&GsUg*At{*+a!Y1H%C5
Cj-_vP3BZ}H^418_h1Q&rC2E>1zZG2MD~28s#t=AQ9@rKIH!R2fyLmb*cniZ9lVM84`?Ij&(8lNSp_L8olvt{DrH#I)g1_6-TI3#
e^{Y$^b!XF{9*%nT}xmS2>-UR3A>{I+GNgD8jz<*R)vEE^Anrh+w3F$nlI+{93H!dFk(AWy@zLmsge!0?x4zH?=B4F|NI-hFL>I4
)*I3BpFVOMe^~WK)n4YT>k~Gb+O?d5NjU*D<1zsvNSJr=+45g^(;W!#;D@OWy-t4I^3$4njGWC1ss;KY5NJLK4xT6z@gHaF{o|jq
Oz_orMMw6h?rJ>46;MntP2gbzZdwEP-7Rmx0&rOsjXoS-k3iNNM1%W+>`WMAW^W8eSr89n>^%&hGwR-lFTCJ=X|ntI@X3r(erDzE
714Vw0Hzi5qa}b&BoE|Z!`H(L@_{5pRO89fl14tD6eXB&c=H4CKM+2pLt1?g@<3rg_Hq%ik7FUQIq3Tg4ZA~7_(RjvDo!KRW2QZ0
^pg|*_&&qxAm%}pV`GOO(fK=vaO?*Wj2&3V5#)N9KfkjE_%u)QJNpa3=yVtGI>$q-KQkX>G4&>#PgtK}z2CUl?|Ossbay5<5wIHj
3p%f-rw5zq?7ZBYd7Xf6_!&8!0>ReyE*H{ULC8<!c^&JwDLR*|JW1Y|?bP+BeiyDw`?2+S^8T-;oBdn3AA-TioZ10_eo&*CPuu(W
e&a{K^moPJ-P*)MfXk?AN!`?&y3^V9WlteL+9oqPJ0EKgyYaixIX+z)+~<lmjCf(;190cmj=||b){TxIX-^?DbJ-z=+p=!=0Ujxr
t#BWwm*Ipu#$65^PI)()(L6c4LpoHPT!Er|ex2Vh+3V*$FrTdtm>%C=iSoGrzx)*9X#3sYpQ%kc;)C?p!Na(;(*71=D;B6Kk4;#r
rdw@QkM6ZpO!|g%?l``l)Axts6C2*m4}0YHY3J5>CVc?t2yV;lSbDvApgJC(Wb;?`mYU4qTDq#&l)LryX*37J&Oq)N+SIpH#Sw?d
)Wac?mJteBEk7ff>Ck!i3|yVgr)Z~f$chCrLHzs!sZa9PU6&AXULA)#I1E_?Pv}dW2t+kOnve3alI*k&fE4tCx&<)Pq<(OCL;VKE
2mhu_4(Ooz0k3J+p1{H#dmcGI5<|5;%eou(FWN^R(iCqu{?_H?_>UdoxZjV>)a0i}hyA&5c<od$)`KI|iYlGMrF}>-2uyO|$z+fK
TnvF-P%@GUvoW6o=QbZX4*ldjZpjzVE&!l2?bS2S2zyuddHfFJwAtZ+$5$W?487(r(tek*!tXecAEDmkejfKDo*2sg2eCMhasR$}
J@OUtH8}e851w#=we>{;X**oy{<FZ*{&5|(Lw!f-wJzEyC@PxwY#B7Vc9)HSq{QsW{O(O%SKxdU*wljcA7E@``HZj7;P^+s-k(6#
**c-<;I$16dc@>(FdbpRNJu0qVh(6Yk({H;kO!>oe1*`%c4HUyUf0J>`Uolc7ux~+9vdN&i{X8}p1#A*AHqRjYc!BlzLWTW3jJou
#@0EJpV9lA>?kE*{f%d>uJRI<1Eq!ygp1jP@ub@3O)3Ho71P8I6QTD#UHc$-cwljj`oAI5P9ycZ?Z&3!t9$bw0?_(#xxU^f+`ak_
Hb9Cgq%`v$Zc=Tci1;hL+EhZQ^<*jd>(i-@q0_u~AeBcz3IoY;0-dqgLLIt%zC_v@MI~$z<*~aVgF<_AWD$F`!xeiOnIh{6n1t&o
OHAam4en3K5{@8`T04ObhsU3PtFLZqpC7`6&EApa;s1boEmN`X)PhXr|0@tG#nAkrsD&G6@&v)KVYGRM5-=Gb%=m|zM291^coNSQ
boTmT;%(SJ7m>p?*ggg#f-XL%*^CA|HCv*@@yqUFQsnQNL*!T#Vdp1v=g$YvvCq0pv>su+=?}Asqv7v0Kk6-^Zm=Ekif`wQ?0dGq
o;PG~7j?5uQ4#(aJ<gK5Tss1UzT}6387D7^4=F>*VL-M>0!S%2Uj1i}^M8PUbu#BWCmH!4`_J7dlk@}3pI_v`>~uT`J>&Cn)_#Dx
N!{)&aQNdoU?<SWbLUm!2z3FZc9FjzQq$IC&%>~C9-JE*c@_tgBIE~2N|j=&v05kl8#F^6x<>ZK$G>a%oWGq6D);yJ<0sU1WyPA9
r(IRqa(=+r*Fz?FfL~#JApMK`M>XZ(p*=Z;7VZ0!@?Ycr%d;~VQ~Y2cqBDZZSKIAZ1W8n%LMd;#v1RkcYiSDysV0N}C|~1QuZf1Y
J$h)q4*J?TKZYK|#DAhR|85FnK{NdrQH0uU%FslT`QALZCqGJmUN35Vu|<%8pSOpY)NwfjbU8vL&nP4OL^2}YpY`#?(q#c-AV1ll
azsO$;~b}(qr->GN9@rQKd0B{zTJ)vUxvLrYm+$`P=bQN1WdvC>fCb#1_gvHjmxp#*_4&p1F->+NdPIQ^IL4P;Yvo3+Clc>D05T<
fq(@Au?$f}XdzJ>OG1{!5&n%L_kA^V21yhcfBNL>(}3D5+VbFv9BrM>5$%-d4|0C<U#at6>81sf>8DKmH)*cTm*zvc<Kg)q_VWe2
M^1W=4+%V*`nVsN2Sq{Azs<j@szoba_=D~uJ~~ob;&VR9Th2y9=6w6=zwBIaQA^Q*-?({vsuYj;mD4PielJz}viTf&DpSL=RFefG
1JIx-!}}kYdL$ZiLO!p!{v2Lh2E+2l{}sQxhr7=a^55y(9o4t9;T%5f$b!e8HFqquju5g@-hY|AFZWZtk5}RI4jDf9tov%e<;W{K
wW@!ke*f{e^q2O_^k1s(ZI5@P-?s99=CL0~u6(|TZ@$^bx;iauUXtAhy58@hJ-+T7c68-o`7^uY|KT3+`5w+UNcdYt`+btrf5}rB
j{R@p;?jRLmerNJb>SWZ?#0J?`?g-+f=hBJfBEtL8tG|$Mlsd1`EA46SEca2k;2$4KTYR2Z@XUkZK%XoLyrw``C>l|1q}Il8(T6o
0>Wq2k1Q`)aT%*geiY!`<|p^<>=f31m1N^zaB-t~cz!)U6D08I#4VGcU`i@LdycRvsvmWj4*NHaAXYEI!DhJ6n;)xxU-vhE?(hog
!N^rrMJuDuUf%x0B8iqPYgk%U7uIwCroZygf8hNBK#?U12plbK`Ff+71|5TY`!H$(gZ<ts?1dGohS4<VhwqnvmxEW{KBoPj-2OUz
#z*UPuHK~p2q8H2@$)~Y)%JIGiLae@i3L+W>9BA_cxX1<dYMM#BL9N31qxdqtqYOkC+{yfI^KP}=)syxCeBJ6nzE+BlH%K$4Z4uw
(Wo<GZ)v!)MRZBLcB%>k<N~D)uu>MW&vCuw>LbLan&ypd_22Gs<882-!ls&C)BnD8bBGE^*v8ih1B(YLDu1K-mrT#_HZg*Ru^UD-
MjA{SO=&jHmV}{cr5Z{Skck>fLV}=*3Tdd7h)NwqY~b5y#TX+)QCil6M%pc6Dhh1u0sd_?LlI3y5hBvi%+p0BP|#9QO#?6uRaFHk
N*N@GC}?S*8uB&{tcIl#M3T_aNL4X<NMb37s*lqc2q2njild(JLv*bGQj`rUPysNMfY1dL08vU%trVa{g7pw!|C!g#tdxA!P>B5q
s69_oig$=_hi~OLkVo<dV?+RMKyrimre`??I(#xi5c~gc;q~#j8+7nI+6tl7rwN{Sy9tc{CQhDPn!uX+*dGV-(0IvD!5)~xUkwi=
bYq`?7nNkcJV+WLk%l54q*R!MyioOL&CRoU4@dl2-P`5G#1AI2Bldb$K)QYqDt}=fj0+%HfDw+;PG&q!b#^?a6bM)<*D8VUuNf!e
>-Nubh=RbN0De=Ge@rO(DvV8s52i9MJGki-gd49C52Cn#-#@aDB)|43h!Eqj_n&D%fw)VE{SDzd{Y=e+8v>!xNi^df=98ah{{9}X
F3{~x=6?vySNL0-8CPk{hBn4aDu{m;)XXrnsr=nNlXHl6bC~n~t>Pi3JL3%CXd)SwW;8MZg_C-rt4=c=<F(k_V>dU=^%71kyOa`<
vkk;RUCR?_T}}ps(+o%<5hg6d1&~3aV~}}Ew{*j0y5A;j)kThBlLv!$W{E)qZzykYyHIy|vof5CUOC?;iX1iPlCaB7-DR4hD|o{&
Zw0Qz*EM?85KJ*2lo|?9rD6vvHQhr12?&IO2lAIbJ^GV><`F+7ryutNKg&)vPlSiT``5>tQb>e?P`ZK5S)<$b<E$(SUB4qO0%nAZ
{vY>w=Y7>j?WL__UxG}24dWf_TmLJk_U`-N=m)w#Izpl3n`P<D<yHRf*M!sGxVekG!&)k_!mJM{cw`U3B%Vf&1aeYUOFuLNdb)<0
Nk7Ak`U!s@fjgi`PT2tJQFYz82L-}-$<vZ=mfNh<qxz%y=(b3y%cY$N<m-Ex>1CmjCCF9ey)d-otuTXcgwf|t>Bg=+<TU4eAQgZf
{}RQFMMRXg7$h5KU24uPGMunjnD<RIz|7zm1f43VN@VU(F-nVpY}rJ$fhLnpbDH(8Lm-Xov$MY;Rrq`m!qG1Q29S~(NEV9*L1R-=
P*TkVD~e>)9945`^h&Pmjx@eyVVdF8($8SJ8ORk1C-~HA+WW7mig37E(hT@B9!Qr@HB~Xn33$0?L&=$7g)=T<={%uNt5!^rhRjS_
1K_d;wWzY^_Pv6_uj6t#=W`_EZ6!RaGp;h8uH^PzB@=J=B`Xg6QxmKytE>idLs*Gt7f;=w*0r7LgJ8kS7N=fQ%pEC24@2als%~V-
A2!1=G?37&;-HRJiyGIhU8->DDM)7{j3M`{!mX2C{Me~bxKFT_e_d{ZI2}GFSzRZ}3xlS=rm^xuN)I01v>h)if*H`itg<A_>Oit8
HBFPO_nGHT7$*<o`_zxIMG?&D=!fK@$gS#d;&>5ux)nEsrD)n?EzNIOZ*;Y~t<LgHyHOS2ntOE3BJ6jN<D~UFxIdoIBv7`2>OMt*
*XpdEOlhp}@8wi)!mDMH3PB_p5@+0|iur<4qcG<uDd(3z&b|&&d;=kl0^c`$-Qfl(z~kicORe#fnZ~uiq-?g6#C_AT6m?2zc9&IS
GDmrW!w|K6EiIWxg(Pu9XzbUTpye23G!Hd(TU-hM2Cm1e8kKM{YBQ-SPNgq3f)!VvT2Nr9!)w;HLuDp}Fjei5Uc-yWAhd>j`gK79
F-zfrDMtf>V!P4m-1v6ue|jIUYpL+?2ArWuV-@d&Z~y{e2V&wkzBDv9)U&sz?(kWlxq<;K#gS6DAp;bU3W&DOkp7~_6s}vmnOb9J
E&FgfPxamN%iq4u29K9V!I)1bd<qPRiHQ(MNq;-t_$`h!p&i|cwNOam(~?HY8d_TBg&Z-WD2wIi*HvJPEvsSVh>~{bl*p-PbSR1+
mfIx3o8kU*K$+8I6j5a&5Zt9Ps`6-EsUl0XX$cS5heQv?oZ9T!5`pH#zRMTjQy7y|;_A%`C{vaslN-ed{nJ%27K#T{HDG~JtWky`
5oQo7sfNWg;hA&#s%l$o0!>R6MvV}~s0>)PM4Oc`JP?OSXch<vfKH2*lQW5+dSk$9e)f^+7RaF|$FIL8j%atv5_a)Jze7|hcP{^r
O~bIWn7*}{XDaE7(;q65EPUqNelQrJJk>19siNx6cF|=oY>_ntZ0Z9Q;HafN2&I#q73E_DyOxJy@*PnE&v9(`>q*QOwvii1bvlA%
RxL31^H#x;5k=lXx9+>l$ck$n+VWiH0VD268aiIS5?vOWf!T@9KjhVAlEVKK<jds5NzoOEaOhm1Mp<vk0b2Q|6(Lh6O!khCS&5of
FwQM0m9hPO)rxdxCPX^jvl|Z*eD_YSYm<XmoUq69YAjHDU1bA^@Z%Ks^v=53p*?LoaZZ!fQ^IInGtah^k!pfP90#>&h)@a=1SFR(
1<L|9rCHBg52AQyk0@Ro?|m?-xR+=c)Wu=897NWoF`p#!Lt+Ya%k4n)K;u?Oro^N0-}2Uj+lz{dq3k5QT7GYvg$KeA#0O>vH|Ao^
K*>T4V}wN*qXXOhYAm}><8<SD>HFWYiYSBIE(wUSjpqB5dFLFpw=le4CK&wFIr%!*?aTbX;eW5~?VnfjPLaZ?u2lm9gVT?Bs3=Gt
m0uNhK|@k3eC~e72!KQ_P&BrH1_?t-w|p)c)BLfdah?9`zheR&m7A+m-LAt=V%I+fIN63?zojQF2+0~Q${1}WMmxz)lW)T?w{#Q*
6Gh;{L=Ufs<PjVy5(q@pfEWR?*>$n64aIXJByT$a5J3ou(4;aNe7<FLKqZco5I`3pO_ppCk5c6vD&|hoHX*u95NLsIN0Z`Zj+eQU
8zKbpe<SVlI%5a8k`sslzfI=uIB6UtUAXEPHL14Japw9IL<1;+>#x@FTC{J;am`488%~qNsxo(8JZ^$h^{^7AGDjs|rya{P;bol!
FAX&AoUg`4j$i^n*_U2z4x}!f`>)`xJJ5dS!=e!sKvIb%Hi%&#-z|qCYRpThSH3^!=sxm;vDk^(YsSouK)S$YJU#_P8WHa^45${7
M-Wj??i6x7D6}HPX>JW70rx2IpYD{^plJ|9GIuZBi3A^|coLRT`b3;WJCHQfW>N;lO$#2M8CURyB;%@z)@s2e_$Uj(M@_Y0{+Ft7
E^ci}#U(N32t)w@-k=1nJ(iT9k?K@(Nt%UH#1VfTm^1iZY5n(9L9ZL*Cvv9-)Cvj#`(S*M)w(YUvVsXDSzVoZI9KjoBeW;ik90J|
65VNns*<TiKPW(?R*|4Ix^#)Q{AF1Mm4d_ibLX6KXVLn%u|YmtF;vDCSO|uNf|)L+MNLZzQi++FmH_0$l|VGeKR<@0NI-uZ`yCoB
6cll!6|&2pp8m;@OO)M3W$l7$VF^jY$;>iocX0rNGql{nrXVI}=TlSG?=LA)6!8V(R=?u4b4!-tssev{NzoI>eoUI?#dWEeA}QI-
Kj+_Duk+$S$3Xheq{q|tfCq^L5ETc4ex56@+x}lKi~s}>lmR_`d2T!kgp?5#^?RH{ihIu>NU!rD`c;QV?=&9Pn)ha&%ldF0nUI~K
-_^LTY3H20=rtBmv!BfAIjQA@)48q!=dNuf{d6UyXXR`8G@mdmSGevJGLp=!+YeD+r#)sVMJv&0)ZroDC1dW8dCiAO9Vq~rlLXKi
sU_WiVMb@3`d^<6EJCRYCD3(`>k{t=?XYs#(}T;WfZ@RH%MQk{8rgy5b`MiU3M-vk<HSY}-`!rM7#%>V8~QMRMee-Ac-4ehSo##?
(N(LSIK)$iEYD6h_qeNCNkt5|@`$uQW&Zg}c4(`4OCTLa-OKBdz7XJZ%Jc4Bxrc2rFmSVE_xIkb=3s517+}~HDN>4Dv^z-r@^iM0
s}di>uH(z-`0XJB)!U~7i2>>$MtLh8sl7)0uD%tm4V8k+;e1UTiW{2!&EWFv&v&y*rC6fl!S%-8l<?9jT{iNj(lVB&=Rzby#TST_
RahMLS!y_Fp+#{fACK$TSBcEy<$;{it)4ts`qopFPou*{7^>jIMGrnw@bRdMc-^u?3j8?kb$`FV`~0?ceW;(D5p;#=6t9e?D6E=x
{7%sA&5aqp-Y?vKFTzrk`$G@leGv_hy~iSqi7}twDqBr2?2BzL?HoYn1pllN{bXJ2bOC#z)J9Clh0t2(&-Mn)((HfVpt@ggF&K`g
jc?W^=_&{MAKwGm=--YjgtcPNOqugP+-v0kb_Vb<{ug+O?#K9452X=QK7_#&pWHGAZXCnEk?8v8&Y?ZN!NmRG5OrYw==-;<L$s8L
$dCG3f4hnt@n?Rar3BYAA?x<Md&3lEp-Txz{bd<R>!zvd>M&?I9HS^dm_+=AWrPE8KQY8?E&=XVPryhcUKY8sPIOxW(|&m<P+sSu
y)SOZLHtg;IEr6+psAtB2?AosLE@ja$r)8c{6h-UBZ5lG3OQ+GeIJL#Z?~~d<KcG6Pc!2@c~aNlaVHb~Gbhtizk>Qi@;zzG<}=>Q
ER9m%k1l58H_gLhBy=qfztv|T1+0L(S@2+afq+~=Km<8B&}e1deQHRm0Wwq`b#Q2?Ly7-AtQ{l?lHSPU;-IN0!vfVsE-y~36+0ID
kwgd>;;W)}4k~BcJi_TW>|E*{yJ7aevU_q&H=~eep@MHYjbHY`aL-sQTJX>B$-&FUH3%^Xq=KeHtO21CL=*d_X=cz0O%tQ^Mo-`m
IT9};-1&M3+!segIXq;%A1pn7WiaeLVb>vk??T2?k|EQnB?03qjTb?jmLiG9z&Z<sfwe49gUGYvg<T1GfOHt5a15~Yqi0>YHXNs$
*zwu;lrE>>-lw7D)BVOnb101uITMMg=To{5iKj_TkAmMqiTfvCWIE6X5avuU<l{n<*9v6Jg3K6H79FM&#^dqaJmWkZ6;7X4RQfBi
HwJt@%RCdBO}b?DGKhRa&K#D@X1LZF<(g(9Yst@LvXJ5A273J{-5y###$#E>%6A^pUmTno0rVN6mXcFE<@Gxq^2GfHQAdEHEM;lz
OgaQTCu(?SpI6lO`-7@0sN++zqKDDc1r8iJbWq931p9h*^QA)~a25h#czXx~cb38MI?dXW9nPR*A?a3wypZf;1Q}0b?7+b06x{Wc
dvedf&~Z8YQmy$rg;yB_VE{d4f5cb6FEAv0k1BqYk2jVm9fqg<I#=1}x8gRAi(f7;n1LhBltqZ+&HsO?M<46^n?Zhn<^6iEX5Xvo
P{XyXuKe-F_ni1yMuwba^GaSMfc`zs!e^Up$;W&wi8+NHPAUF-M7;3Qs9UyQvAm*1blP8$+54qtthLD2uJ07!no2q@>kX}zlYoFh
0X?VAtNsNO(msN|Kp*ByLrQuFLcWxG5`d%djsa;2M{GENN{AXlf(n4~B>=?4o^z~=m?;d)rhujUz_^BlKG5h8q<-?~P=2J*LeoOn
1Hlq~Z}BDdf4}m8Wc@!w>U`2X&WUB7$>Q~kKqQ-4?tl~sZ{+-wKJ8)q%+P2UqQunCl_rR4L>M%%c?q2zVWi}X%Ar3#q{RMM!Bh7S
?1Z$Z=GkIE#xV|@K}iWPFviQGrnG3GA}K7Zg~fKLe#im*KxVyv>T3KFfMb3UjOrLgl1b=3KNn=}m+teH`AH$nnhp#w_#iz2`wEny
e`iE6Ih+tVfjNc_2hK_CP*wo@fOz=W1rC-dI2OPl$gl(s!9eI457>WyUcTq>%73n{)yMO}g+BH_cWzB|dx8_<7>ED7hlH$1k8$${
$6(M*A)&Z3b>mU#?9~IzPxm81FcA|mszjAC$?;AwKb(aW0$8Ad6T-%sbD@%87VaWakhOW6q;>^A#!-YP_Wxv!HVg~wKdkBwF-ufL
g-82i1U|&Zq2s=O1^~i+G)y^vJ+`8!%cF9fpUZGkQ<@y8lR6K}R5Ubo!fx2Y6Q(sq?M4=X9C*Wz^M~Ai@_QHJbtmw^qCUl#h9iYE
Bq~foKaJPtbi?;0=P(QysU|1o1FXr57XkR~gE|5by1@jzK09$|_~%XA1s?w7Hyh<Yre0EqL#)DV9>!4lig1-Q4Nmn0fBOjv22WqO
KBF8Dd}31+c1{q|u9KqN$3*RHmqszPGDMOge?|=nR5S+@5$H~|A&DxuBy<Z$jtxlhAQ{7i4IL<G79|==5X=hx;#<Sk0kQY)_U&xh
GlMJJ48uTJ!^A_&@RJE9mq9?T_l5=C&6kbXpOLMIriGyDZ^c;Lw?AR>kie$A=87mOWkv=iTH}L{!2B?(W<-b+vP8@$?#k%<uqmVv
(4K)YP3<w_ICTva;2&JOv#AiJ8pcS+F+auvA|_-QD1wyX(%f%GDJqfY*pHWB4$sLTJ-+NI+HOu~QaT%t(-_yXes<Xc!`#y+*fuK2
kpxcwWeWb2<}1dFAVK(()Iw$|fT|jd1}pAEA<!h!Q${sAfL%fvph*;Fpdf%UV>{JPU&}jfy#TyCLx4XZ=kE#(HN4I%II}5})T;bL
UFuFYYmK>Y0j(ONvVF6hpA)nI6h&fJ^HE?SV5%aGvgi{nOj;kRVQ?u!62zcXSfYgzrD|rTZ5Q^iXhmWu;k>vMGZ^J6U<@vc41c&`
@H?2$?uH;zXwXnD<S^(ozL!D~%|O)@Dza<iZiyqMYE+%|_Wx@oig@ERmSPIA%@FmXd4hSmjqHpb?fE|ytz)AQ$N0|~5Z<0r$NB}G
KuNA?H^Nb0OkyOsN3$q<9`ywHK7AFXq<#cahk*9)appgXCIcs=;OsVY!HNZm4+G}D6EPJUJ+Z$SDA<i`SumegqVxA*vKj=}a|sWS
g{6V}6Y~q;@u%P9RV2hg^r-fwGSE>06vRqO6agjVf_%yOolk6`L=aFkQz`ovt5#(+m0Az&!O$PU2bzP84#1eJDt$<3E3>w(sFOt#
M9mt&S|-QoiVq?T5l@APbaW#{VD&xSQbjktqZHO+hD1?|M5+2i{m>?~x^}pZ&^-M4b;n3OvT+6Zg1$aj5OGlzC<F?7YJocjiXy5>
It0{D48e$&+!+iRuY{YOKR`WXu@YK9p;?lIDL|nqN>Bp)EG+>t1QjZjAzqw7ML`l!QY8w_t~Fk8I+7Z$n-mlf&`XO@2`Ebo{C?hi
IEE)CLp?vX2$EuvnN`!s^<nR}=NASXuv7+R)_}=Djib1FPALcNf~knx>}AnzPh5e&5S&kFrxcg8D43)P3K%MiX_`=IVPyC~nsz-x
dmOmH;-}gTi4wkd1{iBHWXDP-ps0YN2a_O?@Hcg7p71?iR}mLsHvl`Zat?UvQ`rSIN5DS(2Pcsp#xbyHsy*l(>VLXus;BBu>+miE
)x14i5Antms!Ko3kTXYsZ#Ek_Lmx4N4-)QCIHrcPK>RS64*4it_n2U$&+|^F+V6c_Q<KuhlK{;h$mijEd3Z|f36l2cE(>s3_+AfV
GD%Airhw2`)M-zE%4ip-r{Q?-^<Wirags>+tYRV(rG}DzvH3$BzU)!EJtyG*hsMX;E+xlpteA7}a}yT%)8`uQ_LuIF2VwyOLNokB
L;R2CfB18^XHHkIPmTYfgRg$QIk|nN`osIVA^9+3!2Kvo08ika$bJUo5c?sy{mHcx_P5mhjpR1MB3n-|1K0!LWb-9d?MjmdG02d_
m<Ugi2bN*|zr$v~%E}|<Ydvqv40|HU>sk}mNG$9~ezQzy0ntPp0jmq;|9=BMt=I#b9VO?_a(F_68~5T4_zV(`B~z?mM{t1<tPN7k
z=7Mb@L#f**tg?NnqyDn;6=B7>qY6iqsTOfy&U5^7VS?xfdI&-d?s#EA;?|$nNXh`9ik_-#oOGud!vM$3EZxs(f@!HLqHiab2TCI
84s99feL$<!-a36q1y$S<)h=T;vPevGJGHf62Lx6Pj4QU9W3$K2DiNa*FpEmo}C7hQa(Od|Nm%klYd<y#dUxK@re$;KQuN2lz%H9
Dt-yIJgq+ZN%cdbcBpeDJS7b!-wPTCAVVkPeVBgxJ9Quj9(I7_BZ?D<l42n#D4?-^lz4*^Ls0ORWiow1ko(~r8XYj|0j;18O~txC
k<*EaeX{n1eDymA>7(>Ml6-^sPx$_)>-L|jVpO9<OU0%r%pAw@^)}5uyWTH*sC|RGBt*-jM@EKXQmU?sG%VB+08kVZjBT36wXvws
YBl4xY;1M94eVD#<GtwjaCbT>IM&qx)>lC=8ln!v$<=H@4G}#CZj2G7bSc<*In8RU6%l}`OdBMXc8d?s#11@60o^0n2=`ESh9Ihx
yFv_22qTk!Z`bN}?5iGRha?lOTl6gze*`IRo#8>b#9QrpyG*Y%1LXj>L$L1KzbAswcqp97>C{JF+Kud#zWr<`2@UN9ME@V5&)XUF
d$E>Ps~bvK&Muw~gN`djK|ujFw9y+bYN}qb(B#zpp`Z^(7_g&3L&;6^9kEz^LIY4A9}Mj&WG~2d13~|OXh??Z5^_IE2M7^>WU-j_
JHY(QV7``uXy94o6rW}F=c)6DTi49T<kYmdqb(exn1)*w1`RWFZNvNghBs_yg?QG|V1^)RrG;t=MJFEPwrP%{tl9#rLm@LeeZB+<
(n+`z*#OkcDF`qRObqn+>CJ>SexiP}<bMxsPP+<Ixmv`(c0(cFb>@68Cd4>A&u;7J-U4kAB&Tc~?&WXBer=c{ApIbIusqJj_6+gs
JO=ph#5ouMvV#>FF@f{-q1T<~y@g@v(M~v*NKM4XPS5k;u={+93`sk7yrDkiJ9%5Xf$it|Z+t4jP*e3wZ0&42I*t@80iB3c<JG?n
hSMRtCzwgcjp#t628daaIpMuzL*k_z0kK5x2te2V#R@3sodtpC5l>6#5EDEwJZ}XuO&m`wb#_#*PBV0JfO`l{KxIw`10fT%5ROnT
&5*iZigWLWeCZPNhk*<!f;J-=0YtK;n53#o0-z{LDyWxD1(Qsr0|Bt=2!lmX83|Ykl!!<rnJ7{gfFUv#X<DMxLQzRB$OKr7Q$W)Y
4j~PQ!m45S>{FqnN@)TiN)}`$LWq(kfS{$AQ<8B3q|h-e1kFlBDHRn|%vChh07_T=8njDA2yn>&XpgMonA3#-v4I5%JJYam&p$LY
J?5L7YvA=fXCvGW3N(8;YoLT|3mGjzlT<oLD(`j27KW(TPL}=4e3QscRFUX7?t?H%BuW%f#PRGNk4Qv(jLq)PUfaQ5-Oi6=Td)}e
YeYwPs^h9X{CmWQUbPf#aPgd&#f)Gc?g?+1@Y3Co@Emh{dM_RC9T&SH#@WYi>P<1}$Z;7ck5*3Ij;C5f@}H7=i3p}oV$0Tz+LPqP
1vo<sVX`v9!yPzPKeC4VI>d33@KJcpYMOOuE2oTxoZ|5{sZyY_oL!9<T?Qwr53a|y4<UPT2YAQJ5bH+?>EhnTscEWQeD^fXcei6|
z1yfh5tHg1Ul->Bs;3&9WYbe5OKiy9p~1a%s$>yi&-TnsU0al+5JVXj3>q#7maLswV8_)GkfP}uaAkUM|Iu{~USm6}$Zp$JO;V>d
=UULpad3GoITmF%fl?&sS5AZ|=~Yxg5LsAPTI*$$R8v8*nnXg|Ie0@gM1R1g5fKbkXB(lZG_@3BVcN6Q@bvT;#WkO(!*E|MLpQB!
6Io7LI!eUTyupEpaDtdy4Wg;Mvf614uJ^4?GNxu>yl#`KK1+Pm^hwc!gor{Y_dGldQb8*rKuuW+cqs$Rqmz7W34YS%NAR5<@rM?P
fZIKd5$G&g3@-N2$RdEanD|S@+nG)TaKkaxvV0+78D&FOy~BiGBoxC+0-wjJIzWa)!9oQO3B+MqbwfkhWAHKva@s6yOrQo3!4VR*
Mk)mvMU}i1@YKu49B*7(F7E(nI74HJrZet_1L#Q;$rkb$gC6lby!?DSRMS<1KY70f;qaxBOLOw4${%5@zoDD`nwgK74A3F`;p@kT
AlUAWF@X1c^N}J`^Z_dkEsgveaf3WyanXX9wi`y+2uxK;Od-;3jn!g8oRDpdu@E6mL}vhHzy<%EX|}32$l<3>y?V0;LJA!LRU#Y(
bYjJYyY}0g&N#?w**o~Cup<Q&f`n13mXL^P2!x`6DFTJ0l2Re1CK?iuh*+W`pqVHMsc4_ov{h705d;wgwK7a%Fi}(#1p)VZ!=}`2
j(=gJ(q;_a2yA_wJD&ZHfOGCs#!(^-G_t@lNO@n=`ae&@b<wLBv5&87*z+cnQUwi30U=}9#v22)^0LJb?!6xnIqYS<y={WQN&3!5
jBDl{+>^i1bkO9g^+w~U>_fbxKwhBjDMCsMln_P;WSFrkd1nhqL;;8tq&19>wn8KfFL4N9feKNP>Oe_N$p@sR0lrRAn9!3Q-9q~~
xK0F=0pS3cs)B%Mnw5x3QSw$0#5Ket43Q-P5GNno{+9gq2di#xNluVy=zWGw;X6*dVDz6<E_Y+Rf-a%zBcL8*r=sKAoM*sy4#B8)
L)#dDbe0FFUQW@0>pDw6u-@0*A~`TAUQUf3vqRoOcRogj5zvwSfT9SW+4=LWI&{{$N)d!oD9UA*<D)Y(D}dnFMyZIp_-i4yhSj3d
iYp6I7$vq>yp9s7rh~<m7>X7&506jF?|^Lx9}T1CTNon)-jKgIcs%5R#-{H5xf?EAn{Hs|BZ!EcPAWnsl;PKf4y{TmcyE9yd>ww#
k`~{5KPK;}9)5}5;9c`ZxKI}gxc}5oRvy;_lc4!f1PM!pe}S$>H1r6m8es#CH_v`<Mfk|%Nawcs>u&{A(%7Ko4)epSLXE>DCZvRT
(idxF94g-XgeQUqRui0tW`ND+#W+ziH<}vc06$rX17<id=S)K)34stCuf9#bYdli%v^;pu2d&uTqi3d2D)M$c3yrxOpYiv=7CpKe
(dyq<qzeTdd9kUn?5K?#;RbS7o%$UvbE5--AQJ(>^g!RBZ_-@zW_0jU(Af5!R`qO89C0CGxR}6ak#%88MiA{>N(n5eGXaCD3P+m0
C`1NNB9=-~7miJ0vQ}#jgL)W(GHj#}D}6g6B=d-NBqyNVeY3zcRe3S(L%=cH)}1Dvg?(6O6gmftxD6YQA>n~VJoS(nyP_Op!J66u
UF8Tj*ADu-M{BlH^OI<DPU*M4`RkPFJ`}K+DXSJJ9gBP<s)M&7ow)FG*KG03J9aNehgFP1ERA^=(3B-~a|;8K5s&RGPi3R;s>-X>
wFF1Jsh9|JV;B>nUf-RI@i2#&CNq>--DSQtEFWC9c8KqCbGvc^F%PTcVFFRR1jZ-Sg_p)0s~V>=T3UCi0|*#Lv7$RDph=@8@0hvq
W?*v$B(dQLh{>YINeJYLGGKT?uu+{|M%Bm&b>PnGjtw*+DmJA0ZZLr%gayFkMZ_36<9y6V9%Ky|fbgBLFOvb05KKodn3o7>hYZEI
t`LrHnHq7Oa5S&ZGg*mpJo%B<tn#ddwYn3|mHE6IpDCX`yC;eu9wY=BjyKCf<^>Ntc~N~g4CNrrx5(p(=|0dN3&liP0(JnNd2l=;
k60KBX_2^$Q0~SCd_=jR5$z!uX5jmKdqQq$g;XbDi;N?OZpVG~YRup{<_Q9J3xP8NBlzm~omhdR8i}ME1_C?CmLP(mnVQFd!(p~5
Mp%_~ond!1xKqi=hQzEVqDhIZQt{88f^g2wKqC+jY6*ChDDq%w=aM=Gi#<@(&KO5VxEMU{431oOWQ~+~qbBFxku+8ywt(3T=J;_C
W3J_K?|5)fZ-ct@g8>lLE@z>r2+@R7)ZIX&iclf?1`v}9PGalJuiMe_&m*KeUSBDsv&($?Y}!sz9xh)oHS24Dr1j@%XPKn57-bsT
q3zzT7?4E{b-EOIkROeQfe7^teU+8S#wsi<juz1DEG;u42|;vvy=!S{S=t9c>^a^d&kf3^u<NH?_H7LWY=Edla6v+KLyIY28V(7-
olP4Ik;5(XBZm^Z6O^Fwv>9U51sk?q=s6<+CJ;%`k(9WgCy<6pvtY<fVnO0g2V0?JO~u7vnT4CmQ$94Y*u(HeUegCc1-0J77H&Ec
I$@@0Z+<h4lLNX9x!d4fiI_mr;-okLkOmml;2fBW>v|f!^{s(VlFrcQW_36%(W%denw2`$){B~2Vqm0m3H}PmnHI8<ORER540fAC
gTHPDjldE?B&sMb(0t3iHzqM4DWDXi8@KJL%@?bZ!=u*xcUi4FQv?}Hk`p@!J()FNhr}C*MhS@)-R7k@CR)Or<k5(;#w*y~Na+h;
7|n}ob-C9QW=h(;cOwY1fYmlA@NAB&22gd@=1s00?sWN@z;5g!4>W;ws&NAhKqMI`4;#7calI7xJd!aUY!y2kr8^a5fG#eW0Zv5?
RAU0M%-si*G;oCRhfV7l)m)u>C!DO6I~P<Y4%!G+>}~K4s5f#r6#3Y=tTZ!2i@mNKW5PI_IS_ALvqE!_YGfZCxfXK=5UGr6EcQeb
5#2<>Sr$q%>nDa#QQFrkk~gbjuN#fsv5_p~2*Cg(hH$wzlrag1x*Firb*LD8)-pS94CB4xgbl>r&VW=+&=u1WYF_qmNP@NjY--qO
CTn+eH8e9+`KKBCfc|3wAD;Ly@o*#w6HpifVt6ClwWKHm9so_5?^<AyKKzYmn-;rt-sZQ?b2C^^3VqhKrnoNFZD$B{I^b_Md`pJ~
+8Sv1i_Y;{&`{$`R?#z7wj4;!b86>Bl|9#<SA89V_6K+4kS+xcL<(;h1iY>I1BWyr9v<g$uy}|V09(MD5axh=<zSeQv|`c403=)}
S;|WwgzY2#f9;iq`yw`K0J4K@1Y$fv6n$r#^6`9|_(OqQ!z7aV=VnU?AZ0B;i}xB4-bnIuOM>If#~g}-5f)(rvFgF{aWr$=mz}^z
s#s!|!IPXcT8<qjIlUZR^ao=11G&*WyY=Flo!Q`ZU_y)!3_J{kQ<h3TSxjW*-tA4&mnwx<5Qg)sfb)9IU>3A=*UHz1C@6TeB!YZz
G^OiQG!DGvo`x31N{iA6JtXg~Tpe0^z4lsn^1R93l<Qf^T{KWD1m}FFq?_P|7H|qWq{m|L%V^fLt0ffeLU@O4@UpcpdS+vefSqry
jZnTN;x9l_4}Ln$u)Bqff#600sY>rtJY2n8FpIIfV<$Z~=xLRjK#&k&LIDvE;W0VBCPgjHNRg{C%L)MvPnq0`2N1$kR!kB+af2db
DP{5B3OHI~#;?nLCi;9=&&c1G9KDym94j~mj8ITn!3xy$kRhHE9pzcV1tgLHW>t4UUxI-kGdfxz^<7z{F!texx^o1hB$&Q<nlVC^
5oS?@8xtVQnM^Ycq&QSlgof_7&R(0ds4z17H84$3NWvt<VGW=-Ad};)Bcw-UMg}-BJtNN;HPF@u5<sDPzKZ1YCywfN8jS7iXH3;E
lc02ymT0`|Ld875C_PxU3FMuRFxgp$oH>&^IXiY>sEF)pI1w?&h<gD5z>o$&T*B)3J6Hanq$=WI>{$*(|0#085}ByMIFX1kGaJ@%
I0-2<fYQ-`H}a7V#XB2^+4kcl)jQ5ST^As~*MRIGItuOX>jWSNQN;Xkx1eM@q8bzLgcGtrA-3itI;UtZG`od?GJo(L10-fL5K$sB
fJmJq5`+Vi9Re5OBgz*9(kM_P6(f^kqf$&jQp*UX7!&|x`hs3fiP7ohJaI+yY;^$e`TKBP%@|V>WXLi@4YJ3xlk5r<L7;EBiWN)i
E6>*I1gK{%3{a`SBD%~mAlXq#BBII#sE)iPBUz=HLg=T%E*x6|>nF7><i3cF?R?GO3_BUf(<E1&?epbuI?!SyiRf^HtxST7iGjZi
2{J96@+XZe$&`=ZNF9cskE0#Aa(Lj&dC0n-Af4bQJ2F7?(up9L0}Kiv3urK6OKpIQ13mj=p7rZAIq7J?9ba0Qk;*eEI}T;@f%@^J
U!sQ3fx?GK(u8%yi9GhT9xG8KVhXe+6)tSbZsT3*K=H84j0rkGS!7VjaL52jj3&B~diHs<1DE0QlY=}rvm0xgEL`Z(Bs)Vu<Z6NG
-vc4%1|9gKoOE}`zl~^Vu}idZNFq`bI!k7?cy%=#Amb1?I0FQRG5{2!Xygf&-g<MSH}dz>u_5L*B4m<wIKb*6<Y9=^$uyEt1sOw>
7&1ORrCNoeSO@=aU}5S~6^F7+c|4|k=EMYl^Qz%lcz`;n7=0KF38y#dusWQUz+{ls4<ny}fx^f}-KcDuE9Klh`v|i)-f`H$6}IAC
af}q2*x4gNjBHdSKv78sDlkSVCj?f~XP)r$5#aza6afVT0fFidteSa<DE|^_-|{|Rsw@gW-`CT$QyV_Ub<o>n77Uc7u~3GwOOnsc
m$<NRnZ<EycQi#{$w?%VK}T`D8{Pw&b!gfTyoRt8hqg><ffqpyROom2wKPVKEE+_Ot7|1<{pAGwqzCt9{D8{fc04<Mk-XqF_jLgJ
9h~tQvRO<G7_7x6z{Hb7M`KK{7{)Q2jg}HiVsIJY{<%+*pR32oXv!OVkS7YhkwHUW4N4K_AE4Y|)J^B12XKC?enydEA_6KIf+3Jb
MtEfJ>^}M~45WVC+TnE^){NE~lEP+D<%C=SO^Qgd@oZJ0K#Dnnh#Y9+I+~1tZ2+tcy4HyinoBcxg)?<`OcDvSvlLx}CgjUaP$Yzi
I%ntu2D@<Bf{S!+$Z5x@@x4=?wcMQ|rm9Q%b|y9qR5YdpA%KlS8$S*g@<YNEJ{e5^&5+@cIYUa2{}vnL5KG3#%d50cQQ8HHf}7Cl
`^=kLCfr^ebA$OT#2zPV1E_zdH;;dso#)am$J=oC%tnn1V^%aS4E-?C`?hS+mH|)=GJWYlGO0_vZepdCDa?F1&hHSVF92rZjx~}Y
sn%%YSR1x|p&E{+6xBTy_(+r`CilmN1J%>82UZCE8Xr^uve9G_1|W0Zc%yAf5b7f_5i&A`e~?&a>+;49Guf~{YvOx!qKa6mW`Zb~
2q_9EPQt{P#>F7gKLRR}mH#u4?#}07g0AHE$}#sONMPu!f{~Qm0#M|00T2*0xEM}@PJZQ8IX_NT)MkSrhwdzixTF=5SwuxknG{9-
D##VG3)`3@CsIS=ph+-t-3ds0j$1l54x~m^D4<kkt+t4a#1RslYgtRGo$1My=B_5uF9;l$7E%SAppc;ztp-7Kmko<th5|4xAZpVW
%)%h?t_SB3l^#_Xo6zPkB@$>83{YwT8IEVB=0i3lAnmguYNQ1&S_KIq)Wii<cZZ8bq03i`V7LHZ*j0j%$3T)2?5UsTQ}rr*c<|&d
95N@zbKuYc5Xc)iv|w0+OLccEBV~E9wmQL?LbTr{5_KZ)i4i6!P^EEN1E|zh*nu6u4a%=YICa{DvH?nJ<dHw(Lkuz`(L$jSGJ<sq
4@oG9m=LIg{G=#oF$(eOAnjD_<ER_d<fkSHIh&JHdJk$MvAhrS-GiYgnaNCile%|-?hnBEdjLJLGBl_9&KPw5&@e?I&RWSaGRqK0
4iEb9)HKNa`hI4Hr?aL~H-*k9<hgX4Od@0LghadpLkavf++{bV5HLj>x4%1r9k36>@qYCC)8%LeMf>isEGxoooLd9-Glm$8Hs!Kb
Ho~LHaUnk$*Ii7Xc_?of0t7H79GC&Wt=QKf<F_5;^PIKp9sT$9_#u{64%5L;OH{u%<e41EMAm2VE^f!2jzcy9y;6ziKe^-;C-cs<
wn*1$HEFg+`@XrUX#{MFHO2%;t~g=5bdQ?Ad%kC0gz9~D;(Q1|@*o1LFJ}}1?9E%;3=H9-LCu~>D~EYLRzT<wS%Ty<#MnKShNXs<
yEbmj=&$glYb<F;l=K+K1)dd2ytTw@IMP#kYFll!c|*R|*HcSIj4`81&v=g+7`zv=*6Y_c-OoOAJ#`?=`04T_h)EXZNM>ek_ngN%
v^X4zO7iaZ2a+44JrYTa!B$UbBW4wY1n`h7aNlwf<b@f&+7?SmIwFd!WuZor4rqH-4!gPK`Sn?R0;hy=pAj})NwT?vlVf;Mjg(QX
3~jJoqeG0v0n5`$&YDz-g%u6Fon>invp67b4b?$gi)u^4Jx>PatR)C%9OR0Te!-A5lD<8M8mz&gk<`tkQg4X800I_3QlKca;PZC`
8jLLg!zdz06`?Fyw-Aq79p`A12zps!*w!CLru3_4$2vV3-_Y~u$o<FE`(<K?t7=*>I3d^=>JyFR3>-vA>*^wkite$Hl*G~)t3(0Q
3EF+p-hO+GZ^vs&WF>%re+XW^dJrgC_s4_e`T^IVX-d(Fg{Y}CHON^}`{TK`Hx2*;XenxxX(C#NTpeTz?I?12@WI6~`@MPc_j<0)
3}UwJv^6v_H58=DL=Zz#ReVb|jBW^cY*fgY!8r$DfrQlp%O(O3W3EYpRJ2t6B%PV_Euy*L!Wf4g4=afR2W%jOjVT0>gi6v1NJuQp
5m6un%z;2GizN&|w2UnXQZ7^Wc%ia`+YCX3QXHRI;QD!=dew*JPkkP4(@mz*XF6F6OHCrvFP8yyI4Sdk=MSq#)MJ0hDn%(#D$p(H
m+p+x4&e`BC#wLeBE||4WMm)L$zKQed(pKkLq>vu{F*2Ge^20K{v*sdK^-MRGYP!>e7Wb5@;aF3_9@ClvQfmx?I;)kMSudHI+&K+
%SvWs%*>f{CcEr<HepzDtdTTIq=G1f+kjdqe%9rGY}2cT(SD{IaN+}TQAwe4$wnw0{Mwf2VE8QX3IBe?;ADvY>zM?+oL9J4)hJLz
Op!E{j7<U*r63>k5SH2;3~qollso-M9+1TeM1+C*!a`ksiIopG2ix$!ME;W);~j1Hziwa8<&8{Rpsi@|@kV#q7%(DU+W$jmuyY}0
wB71V5-6$f`%klkV1M+pW@3l929PKKf)Svil@gRFDOUn%4@iVc&{7rA)R@4;8LcUd3|YZBw%-=hK|x1g`E=AZ6*m@}v7Q<X;@KSz
XDzC0Hke^ZEG=v(iBO<cO5WzT#&N(LJB|z$MN&d!RYBdBRF(iF4y~xtE_Mi=ZJZYO*5!S$383398pr;>Hy%hS`DvwU2$bkr4XilZ
xenuE&{1bvqR2%NCWA^D9)l2djWh+EMAaG!y@MF%9iftlqvU1!j-G`+r_-PVmLgWZM$w5~QAOE9UC<v_BzVA<%2*3OU$OmY{~L;r
?y*X!gR3Pj&G1j$l-+mS5c``be2{d5q`RPWGX-UVBo9mSe}~iaU5)j@=hKyfTYsJQ>H9s8S^YGBtEwr-#}0KzILuu&Do6W_!3JuS
3}X<-&VAH2$sgrp+nkuWIT?*~l7dYMomy?8kbKJ_z@kpyFL3lvhyN7*2#B&z=zP4sJ_-EEl&x#-bXR`Y6LB8sCjyb3rSw4nX*-;L
k6uk#G;N*@aXrMS;&cY>R-Wz|ATzV@#uQ6U{=@0GKjkh>+mPb<f_MLy=`Rg6jObcv1$lUQXG(tBN!#g9!Ggnt=?a1LdNs^1J+-ht
->G1Na5^T=**O>{Kf2^H2pj?15@Rh&L-M9fL-TUsizHtI5hrs3qA<M}yggD+FKQYOKeQtu$G(t#yXFV-B@quRl`<h-W4|U?PLcx+
mn|)`;JRHS_w>e#0mH7O$2Qz_#$^q5FsT<w4yoNKwGhP6NYONjt{xf6N9!Py)(5BjGu_soh8L5@I9((#f(yZC36u16o;SvBYW~<V
LrJudV*;U7F)T;ulz6B*2!mg{3#Gf<Jqb-!Q_)2AgP_r%rrR|orvYr}dm8Q5>=Z;dWx*uE5j90A5{6(7;0J6O(+=(~a^zrnsP10r
)N<8!0${=AFiu-L7F|>1_fhoba0g85>3wz#(~^Gl(s=A<bSKU9)i_P|C<nP{La0d*1%S^yFq4Tuh+Ijilp0SGvoesZByGTq?g5nY
L%cn(H?%Mj3x^NC;VN;{({3jTpf86k_w%}KX3;XS07L{?eXq00YN4{`Vn?1ZHbn&;SZU-pO|V7Dfr<9<m)@Yj`{&E)lgqTS9C{2n
*hDRv5Y-acTwZEiTMh$gsH-`D(hh>_+w$%X|KeWTS@V-ED=ut6I!KhAB?m}c$?CTgFs729XanOVB_}|JBz05((gvNd<qSk&|F@b=
2^5RMRTT-eJq9?@vQXwj>T%11;R`^zS_CK`kRNF@0m%d66gXi6B%zyW97uV~teKN$1V1PI|JNa``d_MEs7)e-aR_w@+=o+ksXh<O
z8xK**u8`NY3$4tvsPe>GDexL8p!8t>`?(#n@0DpyCX^l?)RZo%N&DjtSbt?ISx+*)+4d!GQlCnG?iu&K4oo(Dac5`sLCI8eV3FJ
Jp*3G-J+Dm#eN*aZi$2{StzOsh9C)=Qh^T#=X<P3Coowffg$K!0+@b3v%!35CXS4Uka>kwCOV}C9>D{k(Z~Fsj^4SRB<>J8bW8~H
JRsAWVmWi-e@><&kXp&9Xs#u{9LBdlJSK5u*7S|UQZfA5q{D2LqAH0`aUa_ouQQ;<JAEOE-c#J019iSvk(U(F$BB+GZ<lD;q>0Aw
PFm_lBUbG06Tr*dAGgLFL%&CbH!{y|4%2}jj9}6x#tac5L8DN>1qNDDT37_zLDJ|6Imz7sPlP?9c<J{8J0BjV*JMV+&J)+Pus%9^
wi#iZli<PCaVbqSk!Z<9M72;7UI@}l*)c;zRLMg{5EPVa0a8&!MbP45f(l3`nIM^h0%|Hw*qTkZ<T>l0p*=c`SqQE+Ix$R1LddH#
S1rWH@TCq}ZH?NQGYbv6`dAuCz1TQfEJ~FWyyaEMkzo`u0YXKc`ErNV>-|{)&<n)&^2i<0al5B<D>ETUcBL?8scQu;v#&-P6HgIc
xiNiDfh7H8V1q?Xls|z8kdmb&G671og(IAag&Ycc;b~Ce`Qskk2SfP0YAI<y#w13Fl~yTH0WDJ6Peq9?j0F)Xp~O~=OcWXeR8dIQ
&WB?WP)?~j>JG*tAg#4gMMV^aQB>7YMJ9})qeZr~X^09jwJ{9^FjmdARic8l5=~WYl4hwiVW_CJk^!JXHJvE@MEuXDPn7~t(hS1T
(o;fEGz&t+6arEvl+Xc4P_+`!lmS8!F%2oL6D<iqQV`5a6s;&yv@|UUM1>_%P*XxgEL36<#HmQ(8Vr2?9B#~Ak1g*5yT2b6c?<s%
1chM&ff@t6nIt#yqVw6@NyS(+3Qc)n#&@82kW)a#VKt`NK;abjlu1OCK}0l6#v~M>LYKRyG&pB(OUA_=QgBa*k}b+uI{S5}dk{b}
N4vYKK1&ewpbgdo=!)*F;u&wk&`=Q9%3(45N(Zl;MFG9U2VOBslth|u)pe)`K@DL;h<69f0``Z$q3r1P&1AZ#M`j24cp>_M>q13=
1(G5o1Jvl96lG#B#+~%$ri$NS*zAsE>n?QNJKoY!q@z=<Faa{$=!M54Kzk#UP*Cu8UDA#Yy)gDx_9UJT@H>Onm<s_}7$=KxnhFFg
8{r>*GQz|G1t3hK`6CKzs_r4A97?yiR5)%9Bzc~B%xrKbPJ})_S|+?dDtQt1XS*6((^Ki<d*=|0C%M%}Aa{@<`kagL9EpWwlj*w)
_+7?xlMx}u1k}P*kU!Xh>}gZZYz8VK4*=k72!E7-7$6jcATbEiP@-ymrwGXX2ymIi2EPBY+uLy7bBy^KXH7822cR9p-UoE82?P>I
IRMj-u=#&J!L%;qM~83^^n!n}4GNS?5PtkEc!D01Da<>RnLOuwrYfPT4@7k4uZj0T_HmmSY}I292WDnMs3oNlxaFBX8sQd&Le<#V
iS3d*CNAt92e)>t>)pw8cHZvyslAT2)LpdW#A<>`j*Yge;^>H@gw?SDqL)jf7L7X18Z2X{qp^Z4>YK1}JuP3{zFzS)1Z{w`u@PH6
cgW+{xVWh8+)>yx_VKY1I$Fn35_+@5@#w4+^`s7lI&)UBr7LX)$fH)G6tj_|q*U)tn1nm!$_I9~$Ww{IG|Un(#wR9mkx!w1hoj3V
Uw}X7A)WI8eH~H%a|AGV1H65a78AVO9d!i^$ufSGC1Nd-kpCR%`zV@D0P4!&Oq-YU%`3KmJHk(Lb_?0O5bSxP@i_<L5wf73G3thd
9~dzd#1KdIV@edTN<dNX*<+>yIlviD&iTN8o|sVW80jjQ@54$&FY`yC^aR9Ruxm&KDw_r*)<yJ~hLwt#krV7ope7GW`d%c7DWPp-
;so@bJa+@hy^}1K#XU15qB^jpgmffaKrX3CoM#E!b&?}~NAT2>_e4Fq_~b7)pg5Aj6-nlViQ)#wT6N0n0NBFJVa5ew1Td6v`un=X
+?q-DN_WY}rwT8|8dPT^ei!|CcI<|~ug2*+91_9$@v`g4=ArLliU@)vVHkk|2#J!Afj-ynA%c==?#ULI?6IFLfP2JD$N@1z(8~x&
UStW2$`c<vBQm84Lq!O6^1Se4m_9zxq!WKRp7Z4D$(yqV0E6x);K<MJ2w{*fzEG8#kTz`Zy+tyX-oe36*>LBIZwX=gFf84J&Re}r
WratvzS=g1AMd9V5b`*(6yvd#BeiZaX#>3|a)vOTNEUO)I^l?~gJr>sZrb+#H;ydx@VwaS7AquTL7brW*0|ZmxX5k-W@HB}7y~5q
NFGQ2PUme-t?8Y$M9%xsFry4G@8&?iy&coHC)Ww;o!*G|6Q&#9!wct4gbX<9Xp)!jX`?deMT_x1)9nNE1%VHU=;7VwrcJ&_%O}nQ
PZ&IDmalWB>E9Z$+MvnSLDYwZOWldZmHMfavL~};DK4%gC)Q@d4)hxtp<q)~cUy&}I(t^tNpBND^#;-mY=TFN1Y*Qw@7$8|)3#=#
Q}fVSH+gA?3_$}ja6>{vsP|(sFI<Ymh|nPUMkFX!lp2UyP$)$mJs)ZA>Ow%rlvq8#=b@tzZ!m232W)!z<i1a+f`Iopp7KTfs#-!K
GwIs6Q{JF`B}3|Xu>c;pQS*@ls$y1`&}mX+(*9EDnvO9TN)~`q;R+f6;vFp%8gLM46GX~25+OpAr7a+4BH}-&=OsR~X-q{DN2JO3
Q2r_J?}>riRY|8r%R?@n4TVg*ktYd5EiI?R(KwRG2kQhsghSDQPIfWm=!VL78tS0q+Go@%998<m^rUV8?f?h28wr3Py!julaLu-J
&YJoKmBhq)yD%=&=?>R!yR4{gx}hDU9Q&}lMkh>wec4IZG$O#~!LI{m%*UfRg?kL?=^>^?AZ)c14;HZX>p$)%8^$*I(i=h!e4uBe
2cpt}WGg4M5{$rx=R@?|hnLFqMEx2DG52g}=@absnWxqRz5C;B7!SC{ExxP=8-J|cZ?q2H#vjMQX;P40DG8&TP?S+a<TrvI1NUR>
j4OcyB%bu<Y3bLo!oYiGmmd5n>YRc|=JFVkXV`&>AbzYRoSUV848sJ(x&UXi6Rqewx9;Wxun$4qC)PoUbCdu?MD`SghWeeev`%F(
w+EF0h#a6gg-5JB#2NDg7@s!6e>IH_G73ziufKcNz4Ckczq|RlQjNZ8M=cPnmLjy9YQy@s7ZF*pG|Xd8#TlH_Vu(Ww?BX%<H+(l-
@Drnm&=w4uHS@H7UhYR(b*0mqzF^40u(Q)`NoPKeCXyi9PTg1ao5`svLu6pa5WzXHLE~+~u*sL#yhuK&^z*RSZr$R7e@%yD!#9)K
dehm|B;RR=?O=JQktr&_ozSRj)}904x-(at^zR8d->Kyc;(hfeX<>rJfFmL*b^@yu6n{+5IlRsc!F*_Pl@{X8UH@kcHipO9HtVC#
PYEPGA1E9jO%_AHYH)|M-EFL@A#ThszlQ+%dyjuMQJ7-|ubpKmYLTF+1s;y|l&8c&FTe?P9s2)o?bX{EDkS_4<3)^f-TOS8Y|+wn
PLQelIMx~s*;y*Y7AbzTTqs)<o3@5%(NEYQ?yOW3p>^<z4vq?sMms8TS0ozJbp3qx8bu*@a~deoXBssy)LLxSDvq@anklwpyJ(u-
Pu+IH*|anz(?>eEuGV?GMtiN#XehVK*Q=+K5;}uQ3XTu`M|qmp7#Avt3QmR-@8mN2J=P2t5^usx(LdkEp}BG7F@v&XuCstBTu^oP
noR|OlU_Qy+W~;hwK}w7YT6oe8s)g97W2Jr(Bp<u?-J;wngu9oN@~QQC9pRHFwM@;gp=FmdY<Q>iIBASCzr2XeYoAbV+p`Hq8=hY
n;}Y4jR*w_JBd=yMfG#hC<;WtqBkBk6gd-n@ryEM#vPM{ItOxm4KhN`yuk**p!P@<1|foXcAb0x{RA)T%mKDdO$g{y7NbP$PM{^s
JN0)DLx7sKib^0@NimSu;eSc0+L}Z&^c$@va+=G1Glwrb#lq{C6HCVbgQU=$v3g0Pm06qL-`T^SIkUEFo}C8bDL1NU%0n4bKq)CP
VFxn70VF2W!xY5|5f*If${<t-7L4ZiF?o9iBx+1Op-!Z#rC{uYOoU+Uq7Dz8r$kXeVBErz5nC8Hsk#JBN!L8PIc5ol?cg{wkm%70
5K$G1tRfH*fFeV!U3V~a9cOIJ&SwMLM@JJ}hcCqS`31F}oiL|y1MDFW9e0(xTdGZip~7Y{Jtpnd+Av@;GC0eG27WU)-XTB5p5WZS
cb;RLzeDD3pJyGR0QDjNdZ-@=TmU&H**ti%jL3949VVPh)1;v2$@wmE58WwA`&lT0o|^Q~=;h@1`Uzu1OFqdYkIT+g^+bM{rZ+62
4Yn$l(loR5osdq!mxn%;eG|}q5+P5Sm7j~Lt6Xl|{Q>>*j!EZAxPdkRfWQKmg6QD)8|o9$1Tr^&VtAgElmbvF5A<<9!ylm?lZ5&~
3%*eJ0O0lkKR=*#Jdh*dM(1EK1VKsm8XEhSA7{@*`D=kVSN#6to_@D`-{p|>VGdYN44sgD^-L^J5OZ{6`d`J3R+Uu8lIpP6I-$_d
{&QjFvdE%?Gv`H0fxHJirHoyNEQf%i!`tA^PMpT^$X$uUG}{>3#z^WThgNy;2@i|!lJY#`*b(e{k@gRp4~N4rQ{;v?m5_e9kv!-I
#sY&%)el2=ah*eW7z}&_(;?b>A87=UCHwd>{dH<5wxFmWu>fhJ4G$Mo1lr6*ZKk3Q$xWWAM^vExl+%f}#2S?aRBB3;P?Qzv4HOeZ
6DdSWM0By4w7^PAP*pKi5aSWbam1*3M2C3Hb{EogXN@5#9urLz(M1DR+7WYvFBeV0;0V8s1P~1)_94_A4ShVk<cUpSF@g5_oF|tq
f_FmJlZ+Ukq>1gEOxIp8oH<~7`IzUX^vD_zn!+Z+-~cFt_Yi<TGy?Djx33X^0ZKXUzyd|*OUQF4DGX*peVxphsM<pV3x;<ldVLNc
C_7@3xz)UW<}NySEzP=uY9RHey>DF@@b^z}S~K4x2Nv5yXwQ-kIX+KQ*`wy&1gaW9i3EfqkRTXf`Zmd@kfv%;HG<OsWRQ0n0xQ}|
r!()GIH0k)IVM+z$H_iKa)kJXxWWR5WUR$+Xy4$tUL?URf&Y)~<nDpL1ie~7VoN+xX@E*pqA~y?2eNUJ20L{p+`xcV399j!Nv0d%
$asoXrus6N!pMDK)Il&v=-Xc~K7``Y=qPeYMS2WE8pFa}AtC@bShj%JG5DSS9!xLf7Rvo|GxR+v_nY9)yP93~g_8M03}AVmpgu}<
gQAY+4d)5ouzghqmLnf_jsYFmT>=3hYv`iG3ZugnF+hvjKN@jDSp8Af3U1r6emHjX<sVHRqD?Nd{}^*TBL~E=bAt|H!0)XvlpC*9
i1&AU4^G&m3POg6A*D!^q=*)p1WXU`!$d^U6p8#Yx(YFkNkLT2LKGTwEd>ft(3F7CkBI1}pwPnvL{-os+~A?4DM*wGcMl|h>fm7R
@xo@r8^dyOfIA4|{wF0}%z+(OJob~opoSPAqEE*d2<g^gTkyg^b<q4Nl+bFTb!QX^X#k{Q=jQgG7t~n)+mi#}%__Nf!5wGVxG(ai
c20z*44CjX!5jN$4}*1_<Ch)$E~4nE^!K^m1Ht?pyWJBAdVsMeBUE2$*TnsQ6(*pA0{VeSkY7OGyKelPuy&a%1;kK9p7xL8c0Ek*
vRD(7VNX<2N9S{qcjcTXi(+9-z&ei51er+=*xeQf)d#}(@}eh*Pn;)%BK`+1k)cOub$~pcK6ojtQy#GH2v0!SKF+Tw@;eU$WB*}A
5pZ(~B9MW-M!&T0G(h|4Sakn8raoJdW+W5{3n@a>i6X!^XgK1#QgQGUil(7Po`({YC)x$lQ&CjO2}MB^K}=P&c0C@5n{K~U`L9?#
J@$<VX~%5H#T5rgSn+Cet{l2K;NEV0-#I<LZ(M5KpF8WEkMqJ+0pht4k#++$7R6154BsYeEI=BOEojhyWZVhK<38J>vGI5@)cm-_
X*G?Q-R5zDb4~@2NDkr{B{EfLLTg&W_}hV?G;CDW(aE|BqJj(zRxu!vOD@QfYHSg31&f%VNVJDDLfOj+0VpW2#oI>B=?k4Z6ENCF
mC%{*!?}|~dp+Zbj-n=q>dDwKPqUgx**(SG!KYEaZO(~in9L}K&0EV?xyHHVru1ShId3I6!P+7gM=LZaPIMW0JCxYEfsGMbIB*;7
&Ar>w#3ckU5k)Luh=^-H?Cq_faMo_l*-&??Vm#WA(NWor2g{D#+3&7i`Z2cjsPRX2Oc7w>P_|ihE#`r!no5SupxBcX<qMdELZIdr
3$TI!AvIyi5JaTJ56q<<ClH=?(58*jr7WY`!m-i9OptbH<25oQwRH*S0D}XrIBUh$m^hURTPeY2E?F&7?$yJb3wRA05hBC{xx53!
u@qO!0czhjJrH*E9Sjx6u5q^)POB-C=P9@`ru%eF6pR>)7g$|y3x}5N)r$z_X6~}8!)PY+9s@0obG>DuyxXAxLSj|3oF)#FGeTyP
9J8#N;WXjLS*X4Z^OIS_Oc{+Fu2>l2^<=4?rQap7W22q+H0!g1xKoau6kNTuYe25)cb7?s4^K!=wEdAoF8PhVeD!!3b*dOeh*6!k
0hu^RZ3HcufK!gIDaO}XE?r?~EW=dO3_zm}5Z38lcSf0eYg%x+bI)NwhzK!e->VEX{vZMNM-BtTx&(egI1E7s1dd_Mi2`Oq0E8!y
ajI18rI$jgCBFC7%DDRPUg+IFZcoOcRL~HWUYdkhv!2!lBw5o#n<h2E2YHC&Q%ugOq=6>yF){=hn&Hc+2#3@liO>(vtbx&^N;H&(
5O7L&IM`6xa(w}3zcKTJr&N?S4<mw$+1%iVaGQbF?4t#UQ!K_7;UHv@^74yzJv*^<&D|eYlzHa(p&_!6riDjT`m}SgXrWqy)iN}+
Z+8cz`~6`&*pT+yv-Xqi%!0+=RLO??S~?#G<gRw=n_N@MLcl*~Z!QTuhhcIqnU0AH6UZA?1er$F78qp_E>-e)w@KRbluiv6dG6^_
bY$MRyE}AI#zb_(7&Y?q!u)VMZ0+$RKgvw{c#m6$z*aBKpp~?>zZ@~fIqo<)jOz!(Drlw%X=rI0W;|mgmdr*PrfOQTZLmOvQ&mY!
V*y2u7&n^;I~xy{!Xg{A+y*B)=&lJeW<>NJhth`ZZpW%lC(@6hB!Y+o*bCiP4@y3f@c?l-Bhn#VG@8<%(<ST?-mXou#GfUhIG)FG
gigH_HcVoSQ3WwBkk*dl9Ubo;@@Ehk2v2PBk=cgn?C@53;lYRu@Ku8$Fa%rFP&8LnkyBI%3{Rjp+YKo~r6)i%U69bkl%dcm@;-;;
4h8#G`pJ&i3uR(8j*GW;E(p+V#%l)$7&zBrd!XI5$s~eJ1X5KaN`DQQ&=eXJwg*f}NK*_#OF$YlLs2wANE#hd4J9!;4Fe?25fsXi
GD%cX6G=fpOej-AP(dR=L=;UFRMjLAN-9v)L=jXiB8335olwjN;phjZ?K0F$h`~%6zEHS02q3Dk0c0Y`c-x&1-B!PYCL5*(J>AFL
LOEZ}F$+Sm6bVe7h-n25%j-+_Z{<Vfu#`djxzEe_csoFnr-DLZe2k}Zin?f0QA2jvAc|TFLV^iomKunF8fgY1sAftkDrg#sprEFp
ppen61EH8=szi#Is0fsjp{SXHsiPY~8(T|B6vRO_Ou<Ys0+7H2L^#=j0wT61T|yH?L=;IWO$bq^PMs)HgrsW6<cL8Ma3L}b5-f+P
1j{g)xIi+V)!QOGC1BB^PK4nymhHSZX)phf(^8ipu>d-z`|v*d_zpY=>nfz8si$Kg?ubfaQP+Bp#F80Kim$Rz;qd&k;!k87YlF%0
PbuZ6uijyHkTb-~o(|s3qIe>D`Db~zft3*FK+{C02uefa36ceAp%{?OK}YeB$_$*Rc_j6M1xQ4$V~xzBIK_eMta;F54=rmB55GsY
fr-ty9AA+>X(&L>w>a!?_T2}_d71sBR0mjNws1u*RSB0|<(T1OPV!nxHY_0tm_HG*4WmI|^e}Jcxi3e#|MH;k-Ha_BfuS)>krXe^
N7{#;9Y#U-56U%l`v>>JnW~HSpFTd)dMP>BG@WlpT&wjkbMSa~Y~ch+w(E`IsgcxbLde5Wfc+Axk=+B06xSL!%?}xwm0={Ti@j2?
;WWdp4g=*O(P5&|Ab}>q0n7u8Hx3ct8g7PUY!G8?V4J4cbmlFCPp#~xY63uzN{xeTj$LUqnPJc-jg3hXC-Co_7=j^uMk^TWsEViJ
=2p>q%^@Im6OIZEQ#BPsv0Fw;E%~_~A`7;gXA}_CB`HJ(Ve<hW+D`gNtKoccsH&;ec24P>DC#fQlPzv=#7#97v8X2(0DTEf4G@i>
AyYE$m0^lvL5N~bp3##smA?)*1Y<E$=xB8tB4|xHqNt{5oo6I>2h8p5${*Hkz0+?V+=T$a@5h!S6xgxn1BQL=VdQ=~4h;~GBsjzn
tr=}OWULfg$-M|kh64zKZizdnL?8GeCOi4@P8@~N7s3w^+4L}lDpJG=BGU|#N(w>=6j&VV?yx&CN3{i=UBVcLZ{z#IgZe-9p`jH2
CK{cj)@E2jm4`{aG|@7!ve|1=n){aSXc)EkgfI=}l7ofcG-TBM8rC<EHisFjetx0VrmYwBSe1y=#~A+%xDUZJzj?y_>Xc@or>10i
9-Ew~nJp{*$fvAc+nQ1;nj@v+jBDNQUhG1^0P-j|H?^awAI#`Bag7i0{o4?9{sJ3-$RMBlG8jH*xdi(pXcnSriV5C`J8=U(`cIF~
7(SdnpJaZm@7o>cv$w$sdl3m7NF6kN15`YK_Kpr5x%QqQoMNa?Tz?oG!o-GQ41<gVlpw?$I0i)j5>)h2=kaf3q)Kj3<{`!a5#-Wy
l*B{ng~2I|bdr?xzn%?$n2&(v@&~$n+ryrb`5y5Hv=7^fA_vh?c|r!^NDd|}Akve6b_@bd0aF~LFsmN^S;);GNy;XI3ijZ!h$8@-
5`lq3d?c{wq4vl`$tg=g*aT_Ihq^&CyxvG-Z4nMANG|oz0D3Sb0)Y@Hc**l^&)ehl5vM`+PFBnw>?42;A=JtT7+InUpdlfop;8F~
NE2u1YA{3^bia@l`f=zw`^JjteoZB;I_S)SPKAa$vC_Jt7<y(<ih_s;{AW!o5=1n&WE>GhPKQXJ#dYw5>U4a3$nVAO1DGSWk}W0}
NlFSSC<2-fUkMImen|Yf>D35DEQKOhwq4tm;$Xj95eWT{=_C`d_u}N_!YHF6lRarVLqLimz)V8~gr<$%^Rxx{eB^#Xk(6QxSj!a+
A5i8Qpq!$>j<?3^9p+K}#o>dxYGf>!^12!ksL|rO%86YVrrla^eR25g=a{3Re;%Mh8|rNgXFpy1qyy4Y1t~>PKP1wwk#Gj%tbA%(
Dc&WwdU#>6fFg#7DJB|{f3vY-3N|ttD{K`(RDe;43uc6kl*%8hcidgjcR}6H0e}x*+slw1C#n>sA`}9V%12kRQ?>0i7GWCavhF5g
E!RMOpb&Zi^aI1eu#O3Iki-cUD?vj*hs7W;AH-S$sAz%hkwa8CIw`2(G8FrU4XGtCPg-#th(6^0;?rjy^;PNu*%1X0N~i)@q<32E
ANF_Vvu+MQjtr&mKCF}L0Q<EOL|;S2tR5_MI1j=H%%n&4<3xRA#9d*E`IoH$)(m7L7})x`IEtDoMB_Q^njqN0B^Pxa%0y>L(So@c
hKPcol+ZdYiZlXRGbs@Se2$2{Z(<CSY@te4jRCW!W=w3QCe{r_K^L}Yl4wF`hO`C`S@SUT)i31<ij@jN2_Bt$vh}^X7xY4V=aZoQ
EuS?S%qKF2fzW>suyUlj7Cwv)5Fm(i2MF3-6qGxTUyO}W>gov+OF&~>CRRkEkUqowVKmJN2jDU~s;Ks%KO{?=!AT>xN|F3LynIVb
>#=NL<c9JdtPw;fAnDs88lVqiA}4Vo9qWTA@6p~0_sQBF#GDFu&Us(Q&+6>dFAQm=gV`?wwuS<LumwJ)6k>P`EcHr;CMX#RL$J|w
g*w;17g*_^f*Xs32KyobK(vZPEgAuTY=UqHprJ7>G@2X|dQf~J8Yp^GWWo-*@XfzDOu{3DVF;Fs)`u>4Yz8FOiYk~WqtqF~QAEJ$
4lNB0GJSE~s3!SGm_ynhQPtR=UPEqsq9CeDcLC_oci5$t!x(8DA6c=CMDAH=iWO}s21!r12w-kO?}CAFiJq_b$<^#o3$``-!>v4n
et$Ckp6UJXJS!DZ1mEAR4Jf*nHlo<exN$aM>rabD`;M&2bte2Mnl~NpO4E(tXL8=h^rm*5r*je_u^$+22ji+|h<H>4jtsluK2A=k
GHM<VaRnQ{lKK5w6E<!WdJJtTMo7ESn>OxTiCpV#^Qf4<5xiJ8C$XK;hohmaE;k^$w^3}-l}eh%U?93QTn!UNAbw!5vs<#3`Z$Lj
q&Df)9c_!8;~$B=R1@t%imY2j=-abQK|o0_G29$-xHHkg`TiUq8MIih9EVVkREuq62gX^Ah}@DoPLNQA*gyKYP&VoM{!#mC#xs)6
C;G!h|HGzK&paw<e&U;EU-q>*riD%dr4g%n!>%dTAaGh>=#TerG=$KWtpb=BW?46_0iZQY%{Pv2)yz5Bty;48{~i$Oj`m$_0K@@8
5lIDyy9o=;kSK>jbEAY<r8n423~bezkG>No^-APBJRy^U9Dg7@${n6gCua7#-R)q5CBtUU4m5snB<2U%_4M?tlitVUdTp#_GpM`O
*G14x$%0w?tY4!zGYhwgF6HH=@jNxd)AXl0LT&@4$pRdV_K5S7!TU1wf|EjDa)%DQ#CVpt2NMG`$tLkM;lmX*QK&w3ScYoxIJ1Ne
rqwWbfjSdI>fYJlmY7+-1`NfPg?V+AH7p+MX7xl1?)cHiCHFr`VKv(ahZ9V<9`ndNdyzh-3MliF5*15PK`~22K@1ehQo#{GNRu-X
G_5dDLO~=+1X57|Lkl2BqbZnjB+yYwOC>ZFArJ&Q9^^L?jR=&YkIc}MSTRxto0I!x41znZ180y*o417!5fKNnG&92q>S5<6FuQFG
m@&aP3U5{6#Q@t~PYxVnb@7&9=ZGGre-lk0?+$Z`#P4^S>w-5E?$j*$UN_Qr9)ri>kUnDwCc}(D5eJKPLCR(tKDx;df=GLOq@Oaf
0w4(^K?Dkste7enB6z37I&6CT@Opf{ThMx(l;!38u)6cK4>AykW)UP{2vV{{kUe5}_d6~L*L#8Xd35uAkyRB0koy00h@BURyg5f<
?>hQ=w;O40$lhb)+2gQBvJBVdq2aN=KJKgz`_3>*V`12seUjTKoM_m?R`z?TmqE<pXgI<eXXXsWO=Wjap~mrwGWBXHchrC8klxPX
dk5F-zA%eO{oh=Xh8xKMO{Ib;pO8q{%0#G~32kTxqE0!o3n4&K?l3q<Dmr5(sr{D$bq`-hsP~4ruGp5{!EZ0)_5QD{GJj2LO}F;{
r2BPuaNmXIN$Hd|b%3y73}A7G1oy9}XRAZV_UME4$&1z)z?%B7ea95#pBM1T2iKG&NKxnR*?9X8xXGSdhk%rne}BQk21<SNIk08}
cX1HGGOQI><z_>(mZ%A!#xWL*m3y}d5Yv8)o!G`JCM7d549CfI6Esj$LPuoDHG2+wYt|>$kfJJmgGG&Fdezy=`tHZD@jQ_%lu=Sv
mk|=Z35jVKsE=)QY63AHg*d1Jl7nogr%Oky5mQtYM~4`us){(-G2;W$^roNY&PrISnVKl+!370u>O$GkDHT*vQS)Gmpo$FbG|+5d
h(@9)Vn(8%u{nwQRWH>XkH|hMztN8`I-j7s4l$D*!Owib{h7CM2V*ML5^o_~5uIJ+){{)T*LvjaM2Si_gGQnPiGhlO(e=Bcq>8V5
sq}S_+4XRRQSRcCq=IM+QL~GEc01=Bde@1a8(Mav#SsuTb_`;wcKMBW&A8MqGeqhQQ-<0iWYd!d(E&q5MKm!)P|0@5+dZ+M%n>D3
OCc)(Qfy!$f;1T@Mw6)o&@|{snks0LixsUu(=>S<hC;`Vd4`o85Lg>!5QRHSk?@5OToANu*eT%xvNN`)XF5zDF*=Tyg4xnX2|%;}
P*Z*Jqv)u`qulYFOAfJo$?g<{{se>eYCN?M)QW$6v<P>BlT&f_dp}2}AgRR6M4qGYF^SFq^N{=@^~6)a^5ozkaoDf)gePX?)m4*#
`IssErx&5cAKoBuBh26rhU2`rQ_pR75qu7}as2{yh=Z>9lvse=iW}hv*(e$TAf})w3L+3G6bdN?G%kc8Q~HDAD7g^of~W?z3ay!g
e8Olhvq+n2F=`0dc8pRRYAtI(=m$0^&}t%-q^%=HqirD-rW|34nj&bnT?h2Wx(&U9sNyi4$MN_yUOmQn&No@&_UZ}<?W-P}9gVKH
kHk3f>cJ%8xIyu$t2D7~r4cI|4Y#zVY|$X8O-$YzC|y#`O|aI9`LR<;W9Re=V2CK94j&JO6IzxOBC8Zr>i7-^$Tyq)w)|?8v}2&^
btalyMist)&Uh+4k7h2|Xr#si26%1{-aST~`+lOqKE|}1duIS-vydI5kmgj0=J<Tq&0l?PitG1;3I6u1nnwTFRR1t}IP&#(B+ujb
br5}c|49?%&9+Z)N}lE0*DT;-i+8YKcw`SD>l8wj1wc(rKt-JqfN$=zvpm`Mz9hFUygqeN6wH%FM<2a5!|j6yw0QnMhYg;b@EPfF
=Rqi*VA9lN_hIhqR%A?mIYW?kv6@fJ^We}<x0w*Zsxs1zOVV{G-_K1Fj}}6L#Nozs6;o}R3W|mZs30V^O%y}Dxe4r<AdE&}*2J2i
nhGh1s;DBEDr#ExGR+sN!B?!>LnYmwnlWmK#?@2n71^;>0ap`=Dd2)CA-#=KT{R9WxI4MkSqV&!{kXcCiLQEsC*dbpM;8IgQ@^4i
`iKSj!jO^!_n=g(5`)?Xpt~wUo}vNtgfevO>qo-zk@U`Ur(fYMP|*@ZBvJRAd4wHI;&5fb-TlOXVGhS(P}}kk`a)uIz?ebpHXl7x
l~FZAO3_rUHAw{J_=v6uo*99{{~!$r08${(Dm^NsPLU|pE+NuoFgNS)r5~ru+<sgCBfuUH7E&#T`p=Q^B>5=J#Ys>E%rdJ$J%XRt
#19wbfIqGfQiMvSe=+qSj^Ks*w9|9n;A8pwI@LV{MKIwy#Xr7c<njRU_sPeq$WpQBU$6G)P!v>0SJQUSKX1DrW}u=9U1)MTrDwgl
_ySJYb<YzHVg}{qrC0iD?UPi-F`A6p&#~V6ln)R)P*duW2o^wn;?7b3Fn~&ElAx9X2ohQeSs<E#B2Xz=sb;8_q6s8{npy~`7-bU#
BVWr=RDTwO0n)KOM4AnJidsjR>h@!8v_VOseIdy}Qzu4AN~AocB`M=x^A$BDRK!aKMKDZ^$puq1L=glqMFUMBQ$b9`=e-V2G+mI8
1f@`=f@oR<f?5?OR$OBm-}%_4DTtzAia5w(KULBZjs~O~9z9=&wW~kpzWO%Q!%bh*?Khwj1pGgt6(k`YL(hf*^pl2hh%_SkTPKGf
CQa<H79hM?kV$p-xd7DeK<ZAgN1^~lYGme4P>8Vw1EKkyKwO!AY+GcAjTB-uQKexdLttphY;i*FKlakN3@r_6|0;f3{&jwwe+|({
>u>dman<8QMkg~%`b>XmAD4tONL>&RKXZT8_*J~(c>hL&9IDpjQ2lkqx2x7FL4t2=ZE?r3^H{2Nq+6bpm@B5A9ITa2yblyNRLq_;
LV@lPNcdH&W%NdvLPi{t+u9czRFSR|qyijL=;wrK4t%?Dt?lenxhJscm)Q#&X=Egz1PCBchRFj023vv)tC?QTS0a+)!MwB4dK{%u
-P7ZH%(TiOZ1{D_pwYCbl7e8sDRM&^N(^ua9=k`aXMDxMHaXX=R|k+p5Jrp=g68}P&M83}g~vu(9uxUv=1-7|q}O-5I}XruDcjaN
gLQ$bc9!NLCqy>;;^cYaV_oXb7!}hLO-Ngytl2CYjuOGufg(wtPt(BbK$9$Q_@3v(8c>oiqIK(ba4Uf5)gsn+>ma(~?wsbeO%*`=
h@rndT>&IUy<%%*(iBl*kDCZ#2uJ~;hh`!u*98c6&|`Z-rZ_IZQjZ~0q5|z&Q8K!vAtDKqf?<OO`RnM1wRT5Q1QJ2b5>hL>sp@Qd
ETE#OZBJhro_&;5-sQMns?-Q*4iG>C0lym$Akr=;96%BiO$meqkhgKXz^u6$Lna{N%tOWA_6k~y(Dd8OSKZk6qz5KK>zcrRU_tL%
x=`vwj=W4(5PMn^=)WDn*diFZesctkcAV=B%S_o~ha-H-<4uL^P+*~>w#(<E<^$CO-ubEnN_Qjzi2xq;Ulbd@SB5<?-v|r@AxAno
d|fl3=g*omZKqgThaygq2N+PkpzhlB-SuGNlv<$B&@n}gv<8bFCixQ)+kF~Y4de@^@OH$=$4AAkP*6D7VbLc<O#9TA$&3@}#TfMf
$u^PXV36jP<P6qM1FR77Q$+NZh|QHJcRQVtaqS>=d1HyDI=xV#NaKedQ~;AV>&HG(&xW~q<lGpDs;VfUy_glTWQKX2(Lf5o#En!d
203tu^Mgbk$si&cfVXgj2U}^&3fC>Lw7{*@3dv3p@gT--U>N3c3#dji3`}kUflp2MED%L2?J^jX<($_D1<xwxd|<iiLaI$$b95)G
TO=yXry)-~xlBI+XC`&3q=#GBnN^E<OzckPZh~R10qO8uK(Yr6b1FBmsMx<%GYBahJ#AZeWX(0uw={#MM9V8ps>gABp@5B&ln)xY
%~+@eOxsRsMSwZ$6r1lZg>XzuzGOM1^ocwi?4fpw8`h+(n|kqqj&;H30)fWBT|p8=K@DkhHu*LnkVtA*X+iPph$l_UB}a6ySd6Y@
l8nekCB6}7(V0AJ_*ZCrh5NgYT8?@+LP%!Leop4LMYeCFPp-{|?NWx@<^*pKnl4|YM;ExrcB&#>K_J;+F7n|7$P5s2X3`X$Q0HO0
1d;*-6CO-zGuOYI;DercNTcoRJx@+N&@@+>0Fh(DS?K|j9khqD9heL>x6O`$6h$rpL~C=aqeWOqk!Whx6(yC_++@ORtBggV;;woi
(k31ulPv>0BG4v^iEa76FVzeuSLd#@7GZLk=g*gLW0J6>M*%Q-5;w&Yq9?)elFBH-Hlv1&TK>S~gJ-hfR!Pjsvw-O>XB(T<dftZu
)CY2uYBF?+8XBQ~w#CX?_-v0r5<Vf10G~=0(C0h?;9Z@gDyF0)^q)$$=M|jI%p79pXB7^SJtDxTPbXYx$2p-Vr=1T2f!of=M<;IS
a7j6yd!c(N8s;3ika{v%?W1gsn)OM8WNP}F@|2-ff*n1A;h%pTPitEj-x<Dj!odI|5J$2A1_(4g`r8?z5Em#f9oKc=eilf*?Bn1{
m8`9-VeV;cGaZ>mhBEA|swTUUSy)CyE|`bcl6+pOeLZahFGJJOzB~>T&ZS|h%kS7&01Zy^J@P7niJw)`6+{rJv4A9&$EYa8DDBW9
IVvyAOhke~ksbG8#S9NZAqjyypy;rJjN<6_aB<TLR}{GyF8I9>LV=EA0}1t#M_h+wMF1*YfX={n*JYM~r2z*7fo2PX1W5#vFlL{e
o#jXaz*N>B7Ph9n*j|N%xpFv)50mOcapK2_D<o`z**$5FGndHRK#^R~cvk#rSgKi|`mmfbtb|S=1FGwn6IyQAW>KkH*fq>dP+H9A
IN8sX=;lDycgE>e`fGkOp4A>T(%@01J7z4-Hbf4xBN;?Nq5=R61c<SvFz;}$1?=cH0Aq~u(5N9BJ(Na>8ai2nR0AE=1PxM@|Jb>M
SBu7}%n2UyrARRd7$Dy?T-G<`Gb?>v0Dnye4nWg7u|AWebPMvhSSn`r+BsEkK{KxgU`&^h-SNv<o}{v{!p+xl3UDnh_t@d#$ZmH5
((LWCyR<o0d|<VFx6s<*C?*0RcGLn%@)dOFzWwue%2hkam%Ab`N!l1NCJC7d=<X{fU084=bb(J1IGzL8$qy;;p$>u|h$oLvM$*S4
TI7H+@A4W$M;H^N2gdg$Sd;#e88yZOV*wG#UF;Bf<U>&*U7&~kxh25-%laTH_@%Gw{Hch%A;)XWIu9=AEltYtiNZ~|rOdh>;6Tqe
RP2Txjeuf(OYnj=?z@rDp=KnoLL^uzBir41@$aX1#|A2T*B6WruJ`ap4!mvJNv`Zwu@Uv}A<ZeJ!y9Orxp+)8Z&`-cA}0luDzsqS
1Vpf;fF`CK1}dOSnsTbDp?y$bT+kjqyeq9{?@x)KDGzZUo%^Ss`pY5meVcxG9pZnx`EY&5gohAfRKCdDkD69vX{O@KSxQ>5K*XI$
ck=na@?%XP_E={(PMYQHjr`qx+CXqYctcGXgFtC9DJFRQd-3bB#<0h0XF+zW$JwRWo7P@5Z80Ih-Lj4}oErOPO<k!I{!-ci+z^Q-
F-97gK;fgPmkowfa+O6))@yfpbTbu1aLmowPM%Q3;V5!t99FHJS2}Z@@sV>>(m7=|)+!FAlQORKTwHENO7=(e_@5Bhr*3JIdj9L}
GI((kalq010*9D0llX@(qc4;2G35G#WnX+eG43?4Ukn(=3`muZWvwu(r4fv+08s`rVf~_f6R<6(Sq(n+X)=?4FLa^qXaytqlgr5s
=cq)_B+)Q)NjN6}d`uWaXiO6A`d1&F_mgd+s4&*fqr|*V<z!wBg_=t=TQ}zz*<YTg?bXr;<4u@$WH<X3(J?%|B=XUt&yL0g1}=-=
GvCt(qVd{8j4<s(^8|$BM>z~kDR>eZSXNicnnx&%Q_Yr5m|?)lJiD4Q8~60jA%YL=rgdjyaMBzI{w*im`Fv^NhjtzHLygcoj|Vj$
fWx!r6Nn&sePIsX+6l5h1*J5HjQMmBokgE<U%~;%oXU}hBW%91IS$r&X1+3isB>ZN84NR)2Sza9ms_$&vhX@5P5Nuuk6aX`C{ptn
4{3P>Cn*<w(BjYXOBitAOhDoagcvY|wxcL9tXfe6<@|OZU)ubAyVm@;nl~!TQNeJv-O2UPT@M~)<jmB^t9#J<?I#4crV@qkNKFiV
7asM!cOzpaejY0I380!|o(Hl5#`h<WT^w+r%+gdzYePvWn2lE2bT-6EY{`&JkxJ4M0Ktd?VWki9Sn81|61cC&u|`73<R}Hp>ItDO
l*%HoS!n39rVHyaC%$^%`5z?gnlEESk7EhtlGzOvf`eqRL5<FvnlzgRCC(UKP{Pc`$5~=1gS%O~apQW%Zw^u-)5Op>8$l80gAaXn
E`CRK?{9j>gBZ~_XS;7f+l~%L#65f6-rmOdoXIm?E{NE7tpx$2P;YmjJQ8{eJORMM(2h3Q#y!RlW2d7|V?h*A0ya{M4=gvMdxp~k
akE}Wcyd37l)o4>c_Kjo5@1fE0qUIsP5kinY#oK|HS!fEr^xFjP4(ry_<)?x`gC<PgelKb4`OP5FGnHe<)DAki%_@HP5e0ap7vD^
r}K;IoZ+A^W8J#6QXa^8<VN-E+;LKxyM~Y>YXwBW<D*ha69kd?6u>T25Q6z$St;C{21CR^Czzr>bMA6uZ7gdnh~*gj<nG46M!^v>
Ya>h`vcyvoQ#BPu4N#=d5yPh<>dGhSi>LQw+-~&~@-d*Nto9y#!gj))QjQ=Pgbc}vUVD?MBdE=SgC__O_wTEm2kA8XXq_jzp|`IY
nfOBbXRUVTdGCIp4qj(ZK1JJv?6<=4HN(DpG4!z3HUSMo-$ybWW`&xv&n6pZgJ+R|9>>BWx6z)ELa@WDD>e_r2g{o@o}bk|1$f3l
ty{fAhDGsaRbB>8qmYFVs)#lqk=^k<2L#wJ%eT$Q5*{Z-4-*R<hj+PbEnrEtJdOwQ$_E2q#D@SY{QOey5ABdRsGZ~9!h=X7_XKWX
v^X;WNCvaE^vAI$br+p8C@Su-DI<|;ffB9C8YCK_#yPm%u2#r(TuiYq#Lp^r3|LJ;*1Yws$2Obh=@m?nIuImeRsqGJ8|!dDVFzuT
QA|i5j8JhHf`*+@jv5Vj-sgWl^>eyRLxd=-I<%E-l1HY46I<V0Wtp;;=B{&Uh?QOP=1f)L3d{t^F15aGb$iA}pjPNJ7!%aIO;UpP
O$s0vLPn8uSb<k|sDNz<__TAqFiv0`87eSr^g1~>yd~p|nhz}Q@aQ4O5z6Jy_@T9T9i+?FtW6qYmRJ)+?#SnoIcRPMv<4C%A?%AW
5(thUEYed0MFde)#7bd8nP@hdCsnAuIWGD-*GHE1pn5jYE{5&OC1JT*3FS~Ek-$S$hnaPIa!D46JPFX`SUB|#2?!jpt_IENUI<dG
Ut7D3*<=u`jAC>X1;Pa}0bU_tTYSqK(gT~d%&5(z%pxd)Agn<b69*JEOAi*tX1q6z!)Y7OI@BH#P*hzt40o$BQffn5&W_R-TcM!<
Iz}v2dDdt#)bK<sjL2*u)(ZqgiVd{sN<@t}f<Y{SCczBtD=|k18{+GDj^G8&ZUk(^WKwJ`*F0~z;K2lE17=%%Whmr~1Xm2EngWhK
bG(?rMR5>$5V<322J3(bB8oC3OCT982P!5a;HfBGNSRg^$dMMDxRF4`nJk2n5-f=^5|0L>L|D{^GYN~#VZnx#GM6>CHE3%^sc=YK
bvU<UuU!hobIiaU6S8eIa(S5@R8a{a2H?qpV~c2M1w1jfPc*%Al<&q(p|2`%<KXe&G@Bicci#3WB&Ugx7Z7-!WpFJEp<s)Cns*os
V?>W7L4aUQpx{wv(~=bRyYRU_2NfFE0u9TdQ4&ps0lM@?UM8pq1ZapBXu!!>vI_#WQB6{#J(`>2z_q%;Za|=dNduL0IvSCNMT?M%
1`Go&5aUERB$%`ijKR$4(-wsa56eO9m3IbGj1~_kF168fWuAHqiLG;x!33@XBmxAk-2tiCo-?Z)<zQv#9ajO2i9s_LijkVhpp?N;
AV^|ha2l~S2Hu=x)gz&+BB+dOQBhL2$6X<9Aciba;HC;??$Eg4?o(QM)bT#5M(o!b?c{aGZsdi+D$gskbF;oog!5#A7Uz3snn9%@
va7x-?-;YjE{|L-1H=p9bwh|&geF}Lz*Q9@q*yLzTQqgR9z1x~x=%Eh1!#lcIV!s7aYsWl6OcJ}dKNEo`C#ai6AHMM6*f4ruJ@Yb
sT@wtZ3IAv%48drF5<XiO%7_sQXD%HC|%=VT+q=K3yy;ldX=t<135e6qcK#q)ed{pcVmUQGfR#Q*xOZZDY=+I@&<_83upn^0B$8j
Nqo1=0U{v806^IsR?Fcs*CjAF(Z|m%yD0UXNhppr$kgjfq-mh^`#n!7izFtbNV5&`lNb*`$rr2=I*A|>qpSj8b-MsV1QH`LAmIW;
0~t`_=Hy6$d29!93LuoX)@6rn$=7M&D8=uqI%i!5pcMrJdZ1@&0o##~L={LZ1VJZ0Ew`@ksVs&>NUVT1IpiIr5{Phs26xEba4Ida
If^U=ceSR4E`We3DhcqQ&2Ml^xgiKZkbCqR*}e?{r0`*~@^5HpEjVC^r=v6rcYHgEHgQTX1q?I6mc!8TcEJ+JDx?n___2kN?pW0I
u*sP`OhA$>#7qvkf(RLL#)8O<a2gmG@GMPK0lx#)8t5_}M`{`CI)#FPhaMjRhk27}<iN>4OpOD3=O+aHOV%TWBNEbtW1`6CDLoxm
DCX%IYlU654?1GuY8=p^%d0}edw2ZB-c~phLP7xRRPx({3|r$4JhRi*wy10!4u(!D9g_pTo{dpm1HiXBXpt0AN_#mG>qTZ+Yb$!g
v!{gct(S<VGlbn54#;vgvXN5cZ1U4NHw}i24N*Lf*UT3-IH#O4bVIhJv1eL><_CyUQX%KayN8jZwhx%$mk8k_wF7K*YNxU+QH5=y
9_j#%5d+{4$Zdf5{Hx#aG<JQanL7>&uXtxyMAthSdv*})H8)fX+?_Iip)mz2B@GB~H8{pT79wM=#;7L51HBWn3#kVv8WKt*BLfZt
sW2UUc<>I+&AR~(lF2lo5GO4*cEw2tP;LXXo_WIX;1OP$jA!mzJ7C<$3B+vbpn@nUEi{^1gSro%4|vLa1N(La0I>Mr#Py>XjNjRC
U#hh4FtBp)$!mDlzReR1aoMB4TACHnA+}6nii*M+#_%=8;6QVEIYpBaEJjC{G6h}QsrQTv1PyaTdJ(!A4n%NhS?v$k<WSkb3lGFV
6;(#dAfPute}LRJ#AJk2*PfEn7zh}+3O>we85ThECMbX=Q0&|qnCyDS5s3Eo9c&>bpfyv1CU%{H;0Oo;2o;dNa((<9hL!>37n#xA
_{`+P49qCw1uKSSGMO=!m}QW+8Vm0`*T{ok+=OvDT`Nr_z(kE7#1_FIGSL11eV^UEro6YPIy&Od!P^JFufs=E-_Ks&=7VlMobu~z
4Dg&r>}KQQ=*ct|04xjIB8{LvmzSvR5#@%Y<8<IXNjKQ$e+G@E2f3mt?#f01`$xbF0~nl_-<>i9%+aJTWCyon94liIQ^y+}uRNU~
;$4QI8;tO5$1USskDwo|`u;{RLjKEUCd?}f65(_K?vrEt6Yp{cSzCD-TuFi|ym9{hlCd46*4wQAenUQoQw0tXpHCp6)7bT)*)Y=~
kD39|2cX^2*@w`$_6YC4{2w2D0U%(Dz+m20F>>e+p=WN!xpdlN31c(~_5>oYoTUmW;Q#~a01YBOsYTLLk8TfCs&^NmD@=C}*n!f(
RX?5#vD+!c9mr{fXz8I2cnEj%umkI}*@i%eBtHsd?AlW$iJfLDwR5x*Zk!hyZZR7!3|Pugp{hE%uN{SW?5AW7!Z7j`XUESt{3*_?
7ttkWF$AAKpP@-xJV@N)@j04|P1vUY!^(ZJ%TEri<IMx>U0-yEad}#VABQY>$<^9+ox9F%L(MXVMEUfQJi#%39N~y*u_2a|5I+X6
24KMq2eGM*18zDiaTsbY({wyR(GUhY?mAbJXl}ApWYL`HZp6*9J+UM~jJUBy9~%b|inJ{kvBhZSxpvy1C}smlMA1m-Db-TAag8(@
K{hs`sHuWl4FY`|33D7ZC3V?5zTn>Cj207&=PDNed%y=kHUt1qHUO}nY!yH`CHxbi<kz2xs(vqztEi3&XaU6Ib~?x{0Zc-V{p>;U
PnHbw96CYR&yTA-II$A}1g#!Fw{jS_JPsq4Vz2YFsO7Szrttd%MhW@qzs)-Q{BJSY9rNYVBN#Sc%Q!>g*p+-WPWYfCnuzo#5h|K1
oZzTB_UGAy<Gecn-h%c?L{Ll+RIyW12p#a42thXce%Ow~K^<UFiHY{@=w2Sb)0at<BhR-7h(YPD3JxK|-gbFta|MMs2$CHMPVxT7
3OxA)8*&H%I^a&o9y|lH#qiFr0Z}^A_T8?ZCEz&t`+Mcw-{y0YVNoYxw<$D3K_xOI;X*cJ{BImZNz2KUh?O%c*R9P>?x~V;lsJd%
b-m?yQqoQsR&$izgAJhKxrMG57kqIDWQb`c8C@}CZnPX3X}#-O<7SaHWiMc*=O!97O%7L13Y4z-;-=0pIL%9vX4)>ZLz6;`Jej1L
<T_ZHWDQCIi2;tD12oOGC|U?O{5WEP$1|2Vjv*aOhyg)>R+|x~-WUi7kvT^-sSRgf*q2z2uv^)<qRm*CdD(?>Fk+qgFwW;~827uv
hzw_0lzQy|?}uoI8rIMA3<!1E0?ltB17MI;gI&NICF+3~pqZc|2x(KnPXDaKOu-aLchp3lvWWtMiV}p0Dw<d%p`_kz+uz%aMkAaW
s*0Uzql^yZOd9q4cZaYp^+GnDBtM)t+IjzPQ)Z{=CpLiU;Sx{7HGpPHZ{MwEm4G21*-w@buvy7Z!nQNZ^^xf0=MGI~jyLyeLXm+z
PrK=~hu2tRei7<6H1pHK&O(YO&rM4HVFU8d@k0b5>;H)qUn?52WupokgWNCp3jvXR2wj8wbKN_+YM)Ue4^QeMYa_ZT8X5{pKWvyL
fGD6Kre=t#np%oxiV2!2B^W|#5>_d!8z}uihJoi|3IL$^YPM>PrVSC$pPdo*6+e05|LX+V?l+vzPu<_-iA@?g>=oXJSHbpUl68bT
gZ;-K&lP`X=fM3vVkfBak*ZMl_{w#`jw<&A1qA?5l`{d<7*xyvQ6Qi4g$f3d0s=tvQ$4^gQPN6FAg6*0#nBfxP=B;iZj3QBNYLU2
BLo<t7pE>~)<4T4AykwNDL@latppH_D$*ciL^MxTfWF<Iw>h7?;fP2MT}V_y%rjv%pSRX&tWr$4&lM9U$bTOP^Lh<%6U_@gA9cfl
r+AW>m5<7}+fgEP4zhQogbGa^P!HrVJI8x`kOKPW-B>@E-BHsd)v}1G{wY7t7jRAJ<jk&R#G+7rU_ypo=T`yvm)R}1GX?dCcZZ+b
_^KZdKEERQo&YhB{x7;z$ck1K28l||rZY^^quA0>N)(MMP|}41@438s>LA0A!Y7a%LtPGw0kdp#$7uWc;se4z=jojQ{L0tLPlu}j
2foE|3_=kmAxhFjX%j<;aiKJnbZ91GCaI`~D!*L&d@yY(tZ-){Nh2pCPwLLW2nTpwTKaW-we>3Y0QbBCz-W>P?(S%bG@r0L#CZ0*
o}irPd<#kA`Op|7Q-%qkAM`Px(G@_Z(qgLAmF3=j4hkLv&~XHlOnNjKi+Xtov}lc;5ZK6L!5^W4u1YG}jbmaZV{;xXG^?bl=)(4a
|D5b^>^HEQ^H{?N;?@|b9=?qAd2>w>Guq5#!}9>PP3*cR=ZgI`(?c8ibJ)Mrh;EglWg-PAXozS63W_3C{M;Dcz<GHyR3x+mD<}%W
WC}z+U<76M>y4fc<?+kOl9<rL`#W*3q-<m<Jqx@}ZAgU_0p3SfQMubw%L0a4s1<&wq&M=hLjD(_CO7_D*VLu`_pgZ$#F>@tz?2<k
uX%c`F&2tggHtLBbb{xD_S2a#>6{~n#|THk^vFBCR4suD(ly%y-8_gkhY+X!Wlnk&>St50cKwZT8O1}s+W<6@654V0WM%{^8QG;|
5%lz+WJm&kKYTC}CaJ-KbCA@_UwA1V;#PU4-E(9{Pq5$BKZf_(ozB^#=L1??l6;bxQ;JM<l+jAmE@O%shNb{DkTCa%0o5wdjU4(w
EQaSDnEReIN!Su?+wpjJ>;;hH4s(-5FVN=*F%8+k=jxR-+t8<4>RJeEm!Uct+XPPsA@w{>7x`PZFoV`xKzN|R_EMj3j~O}|z9Lcw
)JM}sU1N~)WG)9KaARf63V{(6p0;m`1k^CIzhfZ>3_L;dAZciPA#h7dQpp7Tjr1N6=X-oSrZO56^vi9TlpQ}<8LaL@6|ia)w2A{t
R26zD1zdgJvspT_oX&L2g-_cMRVTj}$UIINk}wYVXWV$t6TobaxX4oa8yR&7C)5!LQj;`9H6ySm^vGgF#HoT{GuybkFdAr)5`u(`
Gp+yu(or}G1CqM_|16zM-18cIoA%gBw(&HWj#%{o?))J;PBq(*#39tmRph&6sz5VvG+=_}M7o1i8YK(`RTq>(7Ggoa@=cd0_zi$r
wDlk(1cXB*5_!X7L<-z6^PN!FAakLu6@d}CcwzwtMnV(?mQx9!Vm3pm7<Z%vTve8wm^5Z|Y^E#B;JE}@&dzzL={x0|8kOc_c$z65
xWMa~Q)a0&1e+SIdv!)i7notTlw}iloDnve(YugygY(qr-mu)&4mR!>VHH`uH>R;1*}O^-3J5^-*kflTaBE144&*e7L4+(O+lJwm
&_em$Nf_>_3c?vF2tqW52w<jV$&{l5U8#BmT}W~+n{vTpm%?aNW~Cscy18ArI`cQI*2DoPGgL?^(YO^Q5>C<b<=+XU$qqU*d%L<6
fr3haZIN>*7%Pd!_IV5#H=K#k-X{I+^=Cm9dW1Cd^~BK-dgTG68wRzdTUCvclxq68B{kde>r;~VA81^YnZ0+Lkouy40%{<MAW|7p
VF2EnXhbC_uor-cR8o*g1quR!PT4e2B#87lGet09{HUN}8Y3BCw|G7>f6vVj(f24G&G(nfx;HPYBSAq=R1hr-Ni6!G=J-6D?Hl*6
kT2E$d*OPvHK8io`;vZX+2x+e=%@mz=h^nc<7#)N7UimCN6$vTorb%2hdR>mQrj_|X0WQp{}0WXG?apGW?S#}FfxatjJCsYRJN&A
5|5AeX0)vHPrpSwpWt4YbGWzu%nCyitU;!D_SD{sPp1Aja_ygGmNAFf<$;lQdD8|&kKL;tEIxa_UM@}=8nf~I4Ie}F*kULkr=M7c
1xL0S!S&1!v&-d#I)qJ$f0d(yCq^w*0PXm5GDF=UKp}sC{5100{#`io4F9b@K;2}Tp@%BuDf4&zP$=#yt%NuT>H-k<n16dlhcWx4
N#kdU3wr&b&c~{TY3bR+CW8$+)BBh>VbA`9>*nIOp6$&DKVbfy-|g+r$;}$PZIHYjC)K7z!>3KQ7N`ow)()z)OI7F;Fz<V~S}n?B
9b}R%go!E=kO))W(9a89GdHbN2jrcgU-=S-IVpUIp8B%kdQ;uq_Qi<)%l^xLpQ7<H`>@sokv?2<Hy2RlWoTLm<S7oeSxl@{yN{`}
rNWlvT+HI1((56fQkWE-sW{RaInie@NMf^YPR(}d*%lN74FYQ&>cxb3{S)zDK?MOMlmtu?Kge5SS|~J;R<<_Ev1IZxcV)2R11>WK
WwI=#zx+sf0$xl7`(#|z74)zEMck226eKu3i~m3
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
