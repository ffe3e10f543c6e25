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
LRx4!F+o`-Q(1OTrv(9P`+tC3L_h$4|NsC0|NsC0|NsAB@V@r<+vs9wTOLn)N?Ut1_Vn+IDz|W8Z~@gvZSxH5v$?6FjSG@3T2NvN
*_4G*Jz~4v(wbwf-aDdz3cA85R1}YP>)SvDDobqTqU;(2zC33hNfP^Hpmb`a2&w`?gi<~2&?EpTQYCuL@4fZwy>Eq3^X;{FoblTB
#jf4W8rtpjx4gXLt+aP%du_u-755OU-lf*{&#7N|_iOI^?*_VbcEH!8-+P}W?|tK*-T*Z0d{fccee(nFxb64fZ2El~^b4@syS;k%
I(qhA_Aj~1?}5<wo9D+z-tS(ed&_)2fkyi^%XVsxqEkkKl(sc*uISX;-Nv2FX<gkrvw*qK00Lb#oovKAw_gLwdm0lkbU6SiMa?_h
>)xx!r-MVd<d?E@o!zO=x%FRoZ@XW8KrHyavG&;P@3Vj(eZG3`>1=J;ZsLuu>A9=5Ix<uO*L0Ky9c=*QTb;W&fi~{lC588J>(HIY
J>z=Q+qCy*o>o~UHtmH;mhEz$%_0=8*0;NC4cl2jIy7CncWq5*sN&sD-~*_ukUO<iXaz5A-h$g}8-!JI=MXA^B~2JRcYWRObZyY1
kOeCEdwZP}Z+AKa&;U7WUs~Poo9&ymvsTi>vQ*+-_a5r==g*1Ag$mlXz|{LSb(<^iU9PutZQaabwcI(|YOlNpu6RO1*|}AtZH?Tu
w!68`!PU0m4b}I`p6F?z03abT0%%ME83bvdQ*A`_(quhP6+I`lPbBovG{_J_5D*cl&`cVdQ_V6Y^Hk6Q>K;%4^#BBdL_m`!nu>md
L{BE6p`g-iiL@qzA)o*a00}gaCWsRtfQ&U5Q_^}<Wic{&Pe^3bY7a>CMuyZHXb_~35CEDq69g4J$}m#{My6yaJ*7QHo~DC93?$Tq
6F@)#G?<M5jWh~+pQ$IZr<DCoPf%u~G=MT~P5=w%`|(f*ys-W_0*E4ivIqeG764E2Pwn#>Kp_L&`L+FB-`9QrNkn($#`oQx^{m!@
<WCSpM~Po;qW+=&p4O~$InnEarr$^P+QQ3W+5gT#(~S19;!F3K2ga$T5#i3?@ALoD=eL*lG%^3)_9TZ?BsoBVK{LL(9lPrLweua!
KKHBlO8-yG_hMM`Hda;*BFe;v1|T{we$Yqs6y9swo6W=7ly+CW6-vlOg`h|QV1KG<oL}YtT#PU{W7-@^NgEi0^Zz=qB8n#1VI%h~
BP^$Bdovw7|HrRiPn>u8xVs9WDqtzLpYsq4pyB@YNuN{)`%ZZDk8i8}bBsE60ucoY1RU4RuFQQO8sLq8lW-hLKpIhnU>8V__2Fta
pLA--FS{I=Jml0AC<a7N18?&F2rQR3zy9xoRf#Z9?7J=MtMF_#$6xBm%kZQ{C*RZ1{6yDuk`Omo?KtkYu9xcg;b94Kdn%%k-%Wls
RvH(VWS(eo-B5<0ALzYZzT+QSejO;Am@Foy?$9rf<>vHp107G4K1vu@9Sb{^)O~#Uq38-IDhc&QQRIKLw}%ed!<<TxJmxMmXdY@v
QVH-MxKYwWDC9HIH3R}tM0bhl^ZMZm_s!ym!6HG=Y>DJQdyspl8I)HF6*FCa6GV=PC#>b^YF2YY^OCs^2;rj!BZmn6=I}d6P2l}h
4lyK<M;N1K4CAiuH+4bK>Il-ICZr1T5X{Ga+#e9Qhg=PLM8-8x>Ct$A%1<?-2=E!{Vk<<5)x`#jLF?Di#`Zu+8s6L1!K3Tq|9Kw6
isTkX2(-QYY<clODhbI%dMu`hElf1U9sV_M?={xOiKe(SJv*{4CgJT58+eG|Uo!09KjzJlfK;&$=k>BbPZ7$Cr@n|fcm2cvBs2T8
SNi|Sqppkb<e~;0Dh{E>N27d79<qbd8h@6hluO={1cUcegnOy>#hzjnZ|58Ke0J>HF~@zwWyuF3Kr#62IsNcqKBSc=YhbDw&Uf*w
+lTHX$GJ`W`0Ik322e(D*~5Yx6U%l6h8snD@WkM|N3;1+uR5yqpF0eqjuPjD<O55S3f5{zOUsY@Yi6O$_MB+rJb&wzaR5${b`Hgg
jhjM{;;9~lD1nhzH0WrgGm)*#@5Z>Fp6T8@UyE6XepX(g6Lb|ZV);)Xwwy@eaW$kV^JBc>^hTrB;~>yLvjk?G?in0)j95ONKRqpZ
30OM;+{*Rcm8X|{%Q@&JtBga+xpDi5eu9Y(;Rjxif<+t=p+j8PezG{XaV<_G)0)g<g^)<|X=-?+?lN%B&SDEd6AqoWr(Rx3;UDFe
0U0ha*>z4kPEJJgUr#D^=PhC5??6+^%|<EeKUZE^;?PmlK)it|0%(YGL3KJJL+c6vsV4!{V81+K0Pr+W?yzCCAeFMQNr566e&LSq
cEThosU**Z5$v^Y-)d>{J#*vbS52F|GK@HxNIzH35*awlwhSf<sPvh}6Iyr6m_ZDp<r!^%Kl)gf3`<|gsl3*{kJUr?Zv*c^gg0VW
BlG>56E{hfK+f;*d_4>UM+fMeEM^bO(HN0Y5v!#0PK6g)k2j>WVq`U|g2+tXCoAxgsvlm|(?l#g0Ot_p@erMSa4uv4L%dj-mJ0)^
5nC@aWl(GM=^V3fTHggby`NVey#o)1RKc){u6zz#J852fJClVsOSy8T*kcWKB7?AqI8S#2@VWC#6cDsTViNynr_MGz{6|nv3X%3b
i5LY80tHfX2oR`3`tJHcw{~|cY@p<P2XF3yBl%xIbs5uzU~)F??(-}VK*<*jFv4L5MeK&a{wFRZQWfim9-{Cr=zQ6kkb`j}pPgR(
58t%7TR0xqDYni-7@@YEiub#ZbsfBGxFSd+CsM$rD3cJSA&kt1FtEfCL{UL^-5$L2@Egd)Lldc&i<x5wE}TSe+ktmxHM$hB)?!BA
36tBV6lCDEyN6aud48Mn=bH>N#Fl(=+5}N&Y`uEc;Mic@VPpm&Q|9Hv*-!z^FI`o~IBb!g5Kfzku50|wfWxA}up1t9!5V4#Xzykz
d*Y48HV>H|j9Ad2QwLJt$BFqIwi<^3Hw1D*B+OSK6T=XJ&h!!BYh;7gGO+5!9doA%SIWyeEj9=wlX$Sy4NW#fbrqZvUtQ2a;+CKw
$aE+ef|$%=n@MR)b&xTNRK!Q<t=tEIkL5_U6*rc)($N!~3I>px{E9IF;1x#m+VNzObGWv5bZqahf3F%hr$`jGdl<Oyt#Kxs#vE(D
g`15WMdzGQmIQy_1`*-A1BMvn%o|(xm>IsHRz107$srms<o2b=WIi;HZVfMQc2V%*scc+AxW=-%Np0I$%``U_#-^Etif+@ygU#VF
JR7USW4BlHck7d;_!z6Cy{&yx0)mIeH8F>&sytGSyKzwI2Ob_DCQUpFsIgyFI8NMeDoz|$X(E)jZ&tTeek7_2=@hS3MRPEtw9Q(g
X{e&3H1LKXqpP$rQ5Bt<hYdq*RNIMygDZSnF`Q-UQ6`A8FxAJ$6T9BwSoaW>b6i6S8Tr;mxT1HWMmUkLOBxyJ#zl@<8Vi`7dHB7(
oF2{~%+95-C~=dBzAoOQ4ooVG5J9crV?!#h8Js90S@Y^O#;#<&z|_nP*}V7=KHBkZQZ?3j8zo)wm9DC*0<gwA>3-Z~O-x@8viMut
1!sBDCw_R;QfwA|tJeX`ze8iRHg0JQkcjce1e02slqTL+1=@MI8LGWvc?k(q!N5@aPz%#0s3ekDxG%)j58b-63mDvLJNCqis>DL?
Dz(Nrs;FJH4dW?*ak|V5={+dF{$Dh<-T~Al7ViA;75Q)pyx-<$ewN7Dyz08CAlD@k6Um3qjlO}_dE#4nnw>b#mNNwj_@MLx0S&9+
&!{(TqEYj_&3(%gdt#Hu>hT8Rg~i`dXzOTYJmob>ntXnw`rhb_QucZ2a_Lu<zK4oY53bT?KDzysyKjznuu?LgyH8$`+oMA$3+oE?
F&T<ap${W!wouYM6`?zGKHm<W9)4L^u`=S0=DR0!mI$1bIDb&T+2?lVqtHa3Y4QP%YciQ|&9fPCyNe35W`43gh9mnTflrI|JAz=!
A+D>WhK467Q8)?08}N&n2l%_oDzQ(o_2*F-%t6L%1CUw-FvBm29(zX4q+EeRSs$SM*)u82tbS0|qE8_#@TZMGqI|pD=0YSt)L=<@
GH?pi;;iHhJYrw{zmYyyj`0A5FU7d7U6A{uA(Nosp@WW$sRY?nl1L^8n=>UlXtr3ZHnpNZ50&AP>-gTu^!Q9(2Qzdz8$FY3rsq!e
3W|36fyCvt{)*u^?-@)!l!(rxBY?hcgs2`mj6x+Esd&*{+WW^E7;&^<hXx!z<3_!R!Lr?5AI}160O$qw`AVd4T3qlQ-Y$GF8x8H&
MT$8iPZ`p|4&y5h>b$&p8tk%DqFj<4J4{&W4`sYb>JJ+G#5LGj68C_l<v23>uNYH+YJe&-Doui8MQdd66|-NRnT;hQd{jps$7yW7
+00Zn(19m^+vxbI3PPyHNgw<zn+3OxzYkW=g!1?}T-3^ASwM4|W~M-zcH@#AJHv-Dq4!QlfPE6u^t5(#>8d?qvLVOZ_4!0`6dp-y
&~{&pR5BtG`=~$P>3v}#+^}*!f%vkZm!k@m{76Iz)SpMteF;XR#;ZoVc<3j}0y<K?tA{OY=HzrJ_PnQ~%ydcAvOn7tQZ9O}xI=)a
Zu}>xC%P9TNUFjIQB?|V^(~DCuPv8zn~x{5$F>^%RBM(o_Zw-?$Ci1k1W^O1sygkFaSh}f-n|dn7$VXK7CUC19qF`^(PA*y0PfJk
Si&%GF4PG77<nK;iRf%mn@N`Gy&!UhpdHAK$~yklg9odX4WdX3R~X8yMBp<M%j104>Y?)AcU}3szh^2qms5S@8H!G%Mga-O7C$r}
bN?8U$UL3FP+fs|IAbX9`3@Ekr)FwPR1Pl@VOQL^NytrPVd4htAVD#!ZQ_6-;4<>_kV49gM~_Y1XyFlcA3myw99#9XObzW#JdSs*
Yym;gy~Ujtq|GHl$vPyMdc_zaEfks+tzRt(B%P8r3%3NwgL~HghVt{<ObP{SN_2xtBCVwP%A!NEUa$t%<+fGHV76-j2Iv5W{;yoz
MM){(YI^zM7H#@WWu-n@Z!8>6N2r4spqJ^V6q;b4Q^nQ*7G*7Qk-K;L!lH2JTUKdO<V9BnAPBT{sGJbRU><zAkVkn6e0bhMjl)ei
BzrK}?tssKpM&?Akpm&)$7q1C?O%c?06$3M4Cd6Ltf*lpS9`cj!}LOd0Lo=)LYycjB?Tb>PD@RA#5JXdg<67<&eni|?gF-9@Y#G?
-&1_Ok<)7DRP}UU#$jNyRpHY--FQ)SuBI`8s>-k&3RL%<3I@4RmG191b|n-Zl}QWwBqj$g%np*Yh?cD00#|;sQN)3E?UQ1E(lWG8
IzC{;KPLyk?qv!{T5!beRr&Z^edC=5cn-TVNVX37nB<Ta{bt}3DoP$>*G={lH=PC^7Cr*<JbtrG(>T$)8BJTbv@<m>OQ&f|*u}FO
$}6hOciWk#7Nj}W#>;h}OCkj|xw?u^VExYV&MN(Lf&4L;yC2eD&Zm?%`0iQ@e%eB?eIJ;Hy|C*pz*!UkboR37GfTYQ*k)!<Ive5T
TwUelbd8Nhu;UgDJjCT3O{b?yp^%JhxiOdxhFr`W%#$R?369bw`C>=IZH@Ko<Bfg&&HOz7gel2RLK#D-^wVRGtF4;gR5*?a5)*{<
J>lhTXAuYmLC?N&l$MNJUut`c3mo&A#UcejB(Q)oSf=T1i?AW%^$>w_1+8R#NKhsG4C@9af;o|hDr3RAI7NSQ(Vq68Xo%4yt`B+*
Q)9^!o*<8R=r8H?MABMl?e5HB%gH;;^+yR1^63!zqsv#PPQi$kAy!bP7A`46u-y>uq@((Pl$Wqkyi7!Y_58b;{feFT0>pAX*jV7G
Fa%fPtq%}VLHyM7<E>!2Gt1iwe>WB1AEx;H#MFKm<W0A~>$fBlP|QSN;ojcgJ2<b)Z+{JK<utgiOg|!}Fn)B}PkIardR0%RoL)bg
G#8T-rxy!3#cbGsabiJ1eAdEQ&(UG@F;f=g-ts|XSa?g-d-G6Bfo}!1twDfl;Aj%ESK@(D8S2fXVOX;Rh0Y%ci5C#^swRHhGzLqB
3<{nEF>v;71(55t20}tPXe$RM(x@mv=x+9=zMhMh&>7)3YfY?gD+61)F!$HY{;cu(Ko&1!zAjYgJ7lHL0^=yZvKBzW0QW(5C`35i
2`xETgP-kDkedX@FeK?`%bn@8O{x!U7?u$tkMU2X7w-9@pwe{jA^6VPXEBmYcBm`Sq(n%4r!w(}9wY9AB0bV@Gn6Ac;&bK7xylM{
+ID>+tO&2GwLFKUi=fJW47|o-;`Q(k<@k72itTSLj~yznG2E&H<je%db&p|EItF0S>b&cUyr>4x6&v0N(SoB1zf7{^o&z3jFjiiU
qZeM?yh9JX_n7{|w5e47!w)HWYAd!}e$yug|HGWOluO^}hm1@|d8{qlQwyJZ{TP&#nSKl!DuCb`)p#G*6>&r1Xg<xI)@QiL6JAaI
X>Wc_`1!$pAGCu&zR`O`d`+S*=N!~4o5Kdn1913n@By#^ykJM$5JT*W-hw}sqhDZx5)%M0au+br9LYYzZrUQUh93-r{uRdg%I{_2
BBnfIIm?A+E^0_AlW^V<2Ol<zoe1=n#RCm5kJc5zj~3ndHZ8_G4%zreIZ!5O9T-TQOjz+f1=WsTbYu3!5aZfk-}@={IZ9wu3TJmq
s=g=*l@&D#yhs|^Z6w3m6&Z}iZ2Pi`SVCG0e!iH2tx_`JyPWe|iXGA}pJR=!dIt<J>KE^h!Y}}#J7c$X>DYLDCVo?9WTjxT3=8t+
T#e4WAUM}=T;-1PgZ%;NKhyQsV8TW@7m+Ys)O^js9w*A=6`Qfx%gr2bdKdFl!~M~KFFbA9nVMLDOEdpiV3;^yCqsM?WT?x(f4was
C&pm>z3<mvD@PmrYnX&1fJI{LX%8$cxlkaT+=YUOG)^JYn%WCv)$>r)cpz+kCqeU2OQS?}`ZnQqP-wSr4l@b=bpx9mGLw0?0w`Y5
Y>y6mWb`tks4yyD*(Pc$7J1>^?J@+A2?Y4tA>hZh7coGy;$Bpv7@T;+pLLh^^5cl}1d-A5Gi)O;B*CjfQh*|lZiUd%M^Ih=1*Rd`
%)6S6Pq^7$Fg$*Z2)X>s-cS=fvJe|_H#YV6@Z>F6h0D2^I^9*WaOI>@J$TX4PC2G<y@h+s(a?%t8ILjU5mZtF&Dg5ABSocQ+=UgB
h=$y8m#=c=w<Wjc9^(to54EEwA8i(^;kHkeFhoke9+Y?miOjZejTB_h#zJV7qKFtmWpG|5bLVwbcN>(mw|5t(SkjSa61(OGGsWF5
a)tO9r9uy|oLs$_2ZA-UGj;cMPCI-a`RBJhXDZ6aN+pE%K@1kY*qDOOb8W0IIL0vU(-yu=G>0j%y|ooW%U9fy6dH&w<p=ib7@~X|
8vFOT@B8kuA(d03erCr#9qDHQ(h?siVaAXh-(mCG8ujs~t@qp1O0YaLf^l?aNs?c3!J~oFNJDx-VJj{4XS;~4MPqqF6pIjfKsMG(
Q2v#FoC8beFQR561Ws#_qyGnFGFlnhoiQ$3u=G+o@6V?Z-bSkzdI9~yXIH$csHF%w={Sg6c)+`)@XAf+$+XFLfUsf!nIT|CcAJaN
tjw|z+KF&bTQ0SwBxL2P=B-EYN8a<rgbc5}JLRWGCEAiFw*v*m4N(0e045Ure@>g)Jb6)21t>uXPy%rW!)2!(AA}`p3$imB4G1Db
C%e{C1Xzn5rjtDfPRUY<jDh>kEo^;yp5k*wFJg?XlklxC;nx?!s3|DdOu_E15%fyvC20{S5b;VyB`8D#GJq<rY&FXsalbvVClxP<
`QL+98~QH^YR$FazwokZ17o<m#%1iRNFb{KJjhKBOHY0*Ng1^tKabCI;E63@h4?DP$`AQ&nt}HPQ!gKqHvIHEun<@h36P+N8g7kd
{1yZ3NO`{oL?45PeYjyTD2Kq@RkH=D3x@FWYlCm+n{6{2MBG5<7H2g%l?<KuwY(&^f)|<|#^=_2ueEtQH(dh&(gP!;NT;H*3=wmT
ml;W=l7tln3yy8ji=7N<fl~9d8`ENh;6q+yj@o2N2YGu=H?ex*Mjph^2ImHB@kX5GXIr>p_NPrHJnkLBIxhkqmYJ&LJG$-|ZAGYw
MLHqFtnRpJmv?AulSgsCT2Ga)4NSL`C<=!x;m{zBCRv7O1gvamlbrN<Ej|XT&Qb9m6ZYd)LTbl$4~ni?!l~lKqCU!sMnyvTGe>3t
#1&-`$T|dFFd%+Nf@6&~Us}-9YW{aj;Ek{p7*TQyvtI+)i}09oTTkugldQzJFvd!cZ>(Yh2)5o=k&R${KVGI)XPC6!dgnVIcDkU$
RD*1kArUG@;Wb+XlTE8l)u|5oel#BmHY6ZzBD<F#B?oXj$^s-MY8TTn_4}>Pl5R?9QIyS-_fp_4a}EzLWjOaeYUxEdSnc`VNVY|A
xEupA9Eps`&6e-vorVu?(*@KSD2<j2$7=`WEq^t{AS}5VAe*&EE@-@;x3_6_k^0K^i`YXW$}3R!TqMi3gyK;HDQJb2A=8>JNbc|L
>+i&P6@j$=^U2&P9AWmXd{ld(vp^J^$;148UcnodM`Sqq*H){1$oUCt)I|DL4MfA5jF*ALbE=*C)0}|2)Qm8mr0ra__LqT^QiOa%
rzF|GibuW{j)-XMEsReZIBf&E9gLT3*~e<Po(12Ybd|loxU4vujT3xa2mOq07{xqq^qPlSDW9SR$`d1yQPTOl2_M9dsUJ+?$HTX6
rm1j82n$wFM8R|@vRR*j6A>C<tMuk6Cu7u)nQ=QSGgioUoJ*f8a3`bCdLIGp3n9JmvG0+?=)NPkYC1#`7{DnE#Rw8S2!d9ic~T8E
9p2bY{`}@MpLUfw`*q3~ur*~Qeq5&<%@qZPI=Ju;AEE#d?wWx{+^gd$w*eIP(f8R@Sb*roO<4EcT1Zm!!f4kHDfvmiOtbtW9)?~-
==a;ovJotWOme}dwYiVN)i%c~XA`g@xv$3SI6|q<YRi%6rc8+suU;=S_m7-x?Pz>qw~?A|Y;Qx6H@ra8aG6ifdkuM5)(LMafOG;d
dkeyJJf`e=QlK$DlcqkH>0V7LXaZnm-S4KhNrY)l9*};#beyp^V63EIE_YK2?=9wu$06|T!VM4z;33Zz(4Y$uS*9UOOEAMb(pF&F
*(G;1yrRT$IbO253|uknd=kSGsQ7cvYCt8J)6OM~x#UIXQr-9m2#2XTrEZrpHY&LfWX)$GRuCi%$V*tNf>DRVSW_tb6GDoNGN6s9
bglwEu9-$4gIAR8Evud&-Jyb(h>;8Hjpc|prTx%wGbg^SwL2Y1*q&V5d{}_VEv>WGisExvjG6#=I4Zn-trF^ey#wVHi9{3wNtwzR
?O}2e9iF^HR1cH|JSH>Lh<QN2OX%TjqrH;L-Jo^{yN819?G*+>T2(}9eumT@2V#-%@O$+_*N#<>Y~g%%x)4yeRG|bC5L_q_lRKhF
1SJk1%`}rEvAX&ZSWw_*2yvv3QsV>ZT?ve`H%*Q*G!Y#-C72mb_%FYUhHy4Jz78Rfivc(sJMjY$^}u0M?@wqzm5v2?)luqq_HYUM
__8oNq%qe$NXUw;4))2xCjfR3f-qpwpW)uVec@O5mh1w{af_x%B1mRnjG6QYxVZ>O)*6VAIQ98tpwI)B`BIs8?tKlY>no##ieI`j
nEcBTKN<*PcJ8gul0bKNc45g)n45qLR%$j9CEnV&p#sY-%%!Nt=u5?bjj^>sZ7<^&mxEQ5i&-3J17oJO$}7!Rfq`(&o&Il*1_8?J
<6#X0h|aIK34$jryC*Vt8yLOQHa3_%Km+X%FxlU;)=N#|1h$X^NgGL4lFuFJ_WO`gPl`~Cwin!$&b#eQV+2n`icY!TebYA(V+C66
tHCC!4`Mlxezv))s&?5H{Ag0LGDc)WunF-}0O80;aC_)ph>K=J|1iA%Hp=|B4@!f0^?-d6|0R=9K}6urK%sQ%k%?;b&#!mS#68LN
?)fdV9Lr*yo#`{-(`6TS{7L~JzVZ<wPlWDi+ii)j0P07=AVI>U^!J=K?amrbVs8c=3jj$A!`JL7OT<t`XOLBefjRa#&Kl*b7mp(n
*}z4oDrm^_%z-`^z<$H_1x_@%a!VU%e8Qc-z-&~3(jc4<NTl8;wtr8_VCW_-Tg+^aVGhJ?g{Q0|$s>vx#%<>!4LLJ{G@^!m{tsek
@#uBH<7xl4d*@zd1G2F%1J-5#KUCoIDubjT>TX~KFU89THhG2Eru<GVhwJSxBkE}95jpix#LOgIi|+1m$7j^sRKk3pSNDkB?>I3;
Y<tG>x-Er%a@nbN*89G0v_|n{Q^wAzW@%-r9Tu0)4oGp@cRKDoxY&L;d_3khcME|$mUqg$g$k5z_>5I!1WUWJJou2F<vte4qnL+B
tKR+Rwz7v87?n-&m@;FC;&^@x_LwBYYMEl`{JVCD$;rVJ=EAfJjxpUJvY>Y=#J1Uoi&Hq52_4co(z=o?ru4CRUM$3z?jI31;Ps1x
(Gn<7$%iqmMMyv%)4u)P$G0wap>15`Z>#4=9G#ZS*OWP}PZ*|llO0>wQ8Z-`NiJZ)K_pm-n7oC}i)Xs-9?eb7>=qFyj<=OlXD?%B
qP**_!bIfacN_=6*8JZ$BHdwD0)`|Dp1R;b)Wd_0#-?G&)ns;hys}ahHL${<;h9XMIBUEiHSmtr2ECyByfUYH^?{Gm?9sFkT{V5{
%3L1HzOy)=k&Fig2oQ?(LyJ-{P$aoQ5PeJHJ_hqTk5?GN+QdMtVjpFZYw5lZ9cD+gxQAm!)ECf+GW3(fySh=B+ISR7&_rtmd5c{h
Zgo{zQ@=j)l56a-QHu$-O0mYm1ErykG<W2dTuSU03pjnwpba_$AA2zv7NeLv^**Nn2v`j1fjYij48Y?Ni03xSSEI_s`RS~~qzJ^a
q`mABmnr1BFU`9tg(1AG_9Jt)oQMrWp8jjLGWs`LHzS_h=`>)lz=+6x4WinJQwm~l&CKJ@VUV{TA)t#cIAy}+N=2MOf(Ve-S3*HR
M32YO)YGJd#RAN!qgAe*Jng{pFkK;it%1gtpa4Zi0wRd>Cxw2N!*c>|@h%$HezIPM6C$nYZDYy}EavpQF+#=yEgV)A^A&9rHE_YC
qV!y1LbNPe_-aNQQM;AzhM7?8NhGU_(x^8m;>^g1Dh%UqCu`p_GKAw14><{V@wvYUa9n0(2h4<Egr86opOf%lontO)SI@QAQae2J
yH#SFo}Bx0QIJtx(LyPYO97_9OEbf*!O$Nu7jS$VX50`UQFGC-V}Gs+NsGdD`dAXAK;Y^-)4;?&Vmh&_a&kc-@941(G7s3<F)P|z
lgp2PStCFmG4b!#J-aOW&9V<|reyqa5ow*q#CVdzw5i1s2nQ^Jia1lqpd|z#^H9a!U^U94eSMqzVWMDxss<Rh47AH6l9Vf%R=n6e
f6+BUNj}7;M3?i>$L2}odEe)WG^k_qF!|e5@re3-+=pfA5=g;w!K0x&6?R@zPY6d+K?I<P^iRxL$CD1|wc@KlVYQ+ky~G$riv3*|
?{9r^c+C7(nf*R@_Q$#dhy$1)Om(%6#GHDME%w?c+?h2-GaEo>?|uz9rA(SJ(6BWA#|{ky{oV5s@#HPN`;5@!1O_PSieh|8&a$kt
Y9&)SND8nXpLDd&c}s`6ZZo}Jc`k6wFqzeTrNg50RuCXWk15Ns4{jRyASf8iZxO*&H(N5GEDM6(eAfWghSK6DVxh}8bgNM{qfK5|
4q8#}O!v|<hkgnXW%i=Rv#Wm2(dMA{)K9Cv5cZ#k^mISyDxubjNPwMUq=={-1xZ0fJ~@gkfhb7I1SG3UgFrL@3P6z8?EjcCP*qV6
+RK!x+PiZURH~TbE-kuXV~JXWf3phB$prwLU>*Ng(f-VaAF`XDnLIxmOFjF)7Ado@!@Sb)`FdOPR!e9dY$UZ&JvYg~Ns08(7TTmM
N6X3APwH~}GNOSur1##VdnJKQJsaC4o(c$WprVoTJ%oB>wW6|mzM@0Mrni_2b(0FVKaQQh7%hjwK6dt|OF5?yc8B72eYkM*K}E)i
x+ykFIttzm7FZwa3*A}Z9bASVVa<$|EwwIi5+#vQt`N^P4Km4zBd^`OHyJo4I+w>P&z3Iv#dGC+$hNbi!7rTtUJ}6g0c#Y!w=hKU
T79KHD8S)^GB?9<oL(`qgH4UpIU&6^VR$aY4&XpZ9@F9WpRKVRxV8?75s5ZaM~ZvH%X6I-%2RVOC_{+hE>xVQPO>ElgN4iT>&qSe
m)L1^cp6%nk+R=(3y5*X4l|k)bnh;L+<Q;QLK|zr;3!U!*$!J&mXtk~Vzd_c_RI(aJ=FI!*-094h-f9i(wt*5h`_;e6MG0(c#yI0
Grsi#X!R9!Yd%aos_?uRi%9mgnl0M49i{q75>+G}?4i_Lb+)c5oH>R)O1v!CTmoDUI2st?AmmLCU*7{Yp*&zn!L(Y=4c!Whb84_C
L^2ZIx8tb0)maZX1R_ChFJ)o1t|e#<SSFrnL_`s?tC1fP=L@Na6~WfxL*(|o;`8gjT4nsC^RI}Gx64=s`zT(l<64BwOd6wa@7+=$
gfRbiqlgCrQ3c~4Pgss=A3c~3u!Tt#BMdfb_w3COxsc1kMS{Ea>Y@tLCEQSj1;ga(`!owlQfvvgii`uh$0A14h;Tk#2XM?bgc0OU
Y*Zd_YdmAJv6M*!WCC7P9>xeHkXuCvlAO1Mj=dnjMzN$W)4~I{Th@<$`8nnu%t#^8%+l-;fRv*vz%v7K)9E>Xu~JPIByNNOcte?k
#CFSy?zxPxO5Yu^x%33j572EPS)kz4gRV{SX9L|gPoX4igADi>*rvq$*S4+seW8)x6A&2?FC^o!h~ipyg%`cJH<%q6WC;3)BzG;~
L-M#uuv?v*v}!<pcRWCUDWEU-YT^h7%nd(!OPYBS9h|Wa;J!;mNa)A}$L23_FeA^T@{svyXvdO0V}~4fj*XJxrkggr3*30)i);&S
s#C!4<8)zQD}HeoC}zd(JDaHzue#rNoD`?sh4$hj6%zv0-}U=F0fi~uKD_hkVl-@C+;Oi5zkkS@YW_Vo#zdqQ=U+Z4tb*7u@LU{E
%V_mNsCRJtu!84WEAlz<0jx5w0;6mO8HWnBv}X}0O6?IDp*N0HKVi*L86(Jw0|;b~Iv&#v8+q#sp&w@pH^jE&vXPqXz)+_w@Iwqq
m?;26lM)^GEN0yc31XB-Fc4ib&O_x!3BqV{gWy3S*>`||Xcl#Glou(acvF`c=Rl*DZGr^s8Qf?3M`0vESN$bT0?xvF4@mLe`M966
>sfwl@w^&&XaA5MF#nu=(6V=16a9;a?SbyYf@ExXrbX#3sIl<)h@<zBr_vSm;9zlk9q@wtD8c$_VPD_dr{j){$SioC1S4AEZ&=Ps
#jeDc7W#8i5H{;RdTif(bKU41i!aEBZng$_hu*THc~CQY%)&?c;b#JE(|3+~$IVp5_<k2#wZSNaiw>4X0TTUzc6Si*&i^_^=1MSv
Ydx+U0zn0ftcR2Z4ut1?W6kDdHxssAe`a0)xl75XcHqN+?kOCi+``lx&jSQ?Q$`9K!@v5>^H`1zdS{eGttQC|2pK*o=dajv<KQ8R
oN_jGbh7Y418?B#-6ZCAs7H$b9&5?(K>AN6uO<IylGOEa_dwu@sa-C4fy@Lpwmt<CjXrC6`cDw)D_Ka0SJF46v*j=MjzNc<wHRYI
;ib8>^02c^>!?0xY>ylH#spgBU#}d#FW`_Sa!PYYheO*JaK}47x+`TE)-!kQYSfsr7CU}xT%(BATX`5aHH^!_$8%3O!v{-6?-m|V
e@r-ZSCX^kh`wV9J{dwV%!VIdXI!_8ZF=y9Iu14d5Xk4?yK)P5(DC<Od16}fuL!tq*$pyKIaB5Qo--o9cD*yvtX$@O9{J14<9HcU
!r1^CPz#QpxW_naH)CcKg&0Gz$MdhB{@r;BgwR&yMSAwA!0;26dU!Bh(Owfev$<m9$#{2_S;%SX)DPv#oD4)gd}`(4m4f;dHo33O
=G&0Kf+tvRu*D<3A@6pZsG7gw?Xkp&w;7Uq6qcv9Gk8>}#)T6EeZJfAj<7FYd!bV1?;Dx@{e=i60*C8P?dFk55)yU%$Z!jeBr`&&
#luVIX7Glj{|8*VddfeB)Zg-etMk7p<7n;l$0_?^5N!Er`$I;b39*>o3O?{iIa)r~ep;;Fx0CJg%rtLJwDHDbLp5q;0oq5NA^_iB
$Ir8lmB*@?v(l^1YHx<mzmTK}i%tC-#o(ksVXf6hXLCzw2hJW-I}|V8dChR4T;mJ;>iVyqcb{$JkLxJcNO+Fr?DTBTuYF<YA>wAN
Ot>APPtu}Xcrc`sfwp#t5q=Twv&4Frqecn`MGV3ngZ|B#(p$|kMuOAUx<GcRJ)F33l|}m8*A8ZFIrn0)j2-sXpdTZVq%F0r8W@sW
4TD~AXMveu=4NepHz*D9C~B}Fg=qcer1#;mI&8+nz7N(Z>mK?1WK;IHBk|)rM<+I3JHnku>{H#-&K<^H4!fsrY5$F4A$wn(_4cW<
HeQrc`5k?xB-i{V7UWT%vQ_mu5HEA~s+&EK(ex4RzPR|_(Dhv2@Z-FDPcuR<b-tzw$EFmIyv=(yYT(C~2=cxutH~~VV5r9rQCqm{
`{(e_=F;N#qOe{5)&f5xqADWQwDf8KLzI~9)lNQA@^3iv$d~V53%U%!Af$Lx&ly&0;Sme6r5SaE$o$GCKVkSoo4}t>vbUT*%I8(e
`kytH2b)y4<g$0w(~BsS6o|cftSl?T<pDrJoCYHXH_kQM1FKKuh=cSL1fWE7ZsuW)c*W3m%SDoOKM$AJ`t9$Z&Fa^s>$kBU%%PW~
F&0`-c1uEzk|ZVjK0|_E4yZ`$?1ugse?x)V2)S;`6+Nc>SKVdg;Y7;N+qiX=M8#$$L|>{|ZhGWSBZ>)w4V(EUBuCM}NQXsIjt!BZ
d*By|ggrV8yUt)|clP+~BKMU&BK4fC=VMRu_WcsaDQ^GM_PcJYZQ#k8Lrqt4ojp~YR|+B~Am7|6AMWG1KnXxWPCcWr7LY&p9~b78
kQ-92$e$`Te7wFNAsX|kRhkqe14?P%4=*iJTJmejR^5<MZY$&?W&<tVhJ!)8G9><S9MgS~BKI{5Xe=cW_Q{}kA)~FDIN&oz^up&W
B38jb84%=8eHkETPV;gx;?ZK4JxU0lAW;PP<b)gC7>KU&F-SS@fI?{|RMxX`l!?C|?F&<U@jdx&b|9a9-d9tnBH!Ec#6m>{nTT>#
RB$0vff|h8tIEy>{?&&EV9_;$UzvuHSP5zbRZ&MA!hpfXrn40x<g$sPg*bcLk4nw%JHfY}bgS4dWpH?Xv442VQJ_&W7WNdR6Z5LK
XvB4<qqn`Ob5>c;0;MjA0U`;PxUp-zR+2Rwx1DtcK@=1$y#q5E9E3*Xd27?QOBx2E{}*?nru-LC$>JIi-86iuJ~F{{3Q&uz5rp6d
uuCf7o?ZRYwtQi(u*iWF%(TknVQ9)aPrpTx(}^2XA&1K>s2un6(&6FPx^3p}?S1-Dmyo|W4I5F-kYI)&+RS)71cgybvEvce)8sHj
>%0XwN3q8>5p3yn@t+IwsPcrvtz@+0;+eN#z5L_41Ax{IB~&ONP!e)ieY_VZ9C{-;)(mdQ*_R!PfDRgwg`Z_tPI7%BQ0qEY97R|T
DYk5qB!vsfSmO*!DXU6Q(B!^pHx-S21IpdTN76*PwELmNAh7GneoFVq#g`rH!XF{6d5psN+G`hE-e~-yaw0NODuv!pgHtZn=gt^%
5~jx;oG~<l=+|LYtSb?L^7<eOQWx#A3=Ix#NolWm%a7=eu&CwVo$G-_ejJ_#F{~Y1a}H`7X?8}6Xf~Le31qZryh1eZFkv;S@76JU
uB|@`WlaP!w&<u~Mzga~^Aq^nc&0-Z;m-jJ$nAT++KS{$)}_H3|B!Eo{PkKI=XPj73{9(fHKdKdv3wyNV}QhVn$IT|%uz>Zr9Ezy
Pln9NNm!h5ydD73TQfUn#^OR3NN}Po7cv@16g-IJ+EO~d&i@I~E*5+R5wx6;xBU;-(1XAj7d?UY&ZL;Xsy-Bd73JSAJbP4bP}AbN
pq~To3lHDPS?f(t%hh-VZZPonnB%AZW4OrtqU2PPgrcXIXW^rPV<FVB3TJ{cB8#K1dM?%E?+di3D5^$>vAB8aIek0lC@!<+&P3Cc
yhp)u(lh#@z+<>(?mgF_i<|YVy7vy@@7xRtUj2M5S2=o*yDP-;+kVjFSt<uy!zme?@egVu-G-yJo{;mA{r%loz+tcN{_5)66EHSv
Dq5=5M@r{@`w%+V24ZT?&{K*}#cgz*DmzLyJyqVsF}^i-DP_w(A(je|83v+%Pk!-?IZx5-f`Ntfb-am&QJF^QQ>a`#2#)xd5J2Zf
ZUmgcNn~y3WmwSoA(AFOT(jlw&!(4_tv^w?(7`sJwgEqM1hiU$Aw?90VPguS5ws|y5iJkTooDe$jZv%}Xm&A)*n_&in-AgUIlKWw
apo!iUv1Oymw<oZDZvw{xA>wAFA0PIC*0l>3XO7^OhN<cNCUJ3clZK{e%EyoMw&WnIA@o<#lS)bDvRQSA1FwBC;%90OaSJC9~&Zk
A`)mM9W6KRDjFF1P3C`I{KMAd*xn%Sqv;Dmiv6eKlhX}uvu{MD2>X5W)W)Ay)otn-q`LhY0EoRhgW7>e3JUBB{7=ygA9f}B%s(-<
1wkItIC`@o_vn^nM$lws4GB&BOv+@K!w~u`x;u{Wd@>)%4{yhI!+S&DqSEkwxQ@%FQ39w0c7{}kuiJ6soI9tlbgwuVq#oW1Tn~AW
srE;7wfQzQ*z$3%B5xj$oS_qQFW$Cn{u;3#h7+PPM@QQ#I>@=ja-T6@fZNG6rBRp)AN?X6_x|lTxyt7JtBJP@1R#3&aZw;SmG$6D
$~Ee9-d?MP2kKf6WvOVj#v+7u*QCV`dujh-0*!m@VdKh^qdT+&;^U@kvFNg!u`(T#*g|qxw8b#bSCiAM_zS>4jK6JLqIj6@<L7yv
y6j$GVu^lSNFyfyp>&J4IR*_XZrV-nF*tBx&MK4Xg}rGOt1!lWAR~+3wuI2=Jmm-i{)zE#ta_hbc;6kTUANC;y<tA}UNBVl!p9hX
V=Q|^xZ{_JPb2+aj&5=}pPbIkcjj##Eqx5f7~`tm3h%TIj9SBq)p%Hbzeckd)90?A)X^6o5{D6|qoRnUdI?>sFhij~HVhjY$(D2|
a`KRYqzT|c+gm>QD*4VHyf1T|lOso?!m2|fJ#uB_7FPZc5V}e5+Z=T_WND5NP+aM0v6>fyvq(hG3W*(#5c~L4fOaqgun%e?`mw65
_3r$Z8)2Km8z!A7>v%HQEvb1NtxqOuX(t?zGtoJJwUP%ji@9j)XhL*EJ1<G$=kb5XF%QlUq(bb@KbjrA1P>lraM~PQwKe^>{+R|1
N~Ipc9JUIU15n61>5_a7?EEfzt@g|(Vf+`S-GYOQ+%6iP0ihrqQGm<XW*~=>fk}Pq>mnNG#`7Iw)*`?NY<8FXZnD?i`(Y^>DVQlW
w9$CIU7KsiPBPZl7H7s-pp~d%gld2li#ldl<!BmUaAltxmWpT|yzO!5nO}t64=b5Xl`xf;6v7*qbrfxjF>MmE2HSOyh*l0xk<*DC
SOK%X4+ukuDZ4HitLVa*K%rg0A;VDJN{4pnprUv{nB%V4=-L<hvIct)5H^_iaNr*3D}}!I9c(lP>;?36S=&$4`Zliddpoe3maG}v
Bx)BT)RS~co5W2L6Bg3AS54%Xl?Bi_=dmi<x!W;y5m;Rei~!sNpb^brBvPmW{ux7SAjIe}<eVy6ozQ0`ZNb;)337BR_Ag939AYm@
O2?y=*w<vS$y(l-7%-)*Tb4wNHfH!2j&-jLwQ~cB7v<_TL5LL^Mv8*kv2d4>Y(+>Be4U~qb13kid2rxt6Kl&9!1f2I%mPvjAsAGW
2q`fRg)fnqrNAH-4K|zNB%;Q5&bXMh1};21GC)700?EO%2(-_u1Ud5CC;vFFgN$BB7qCuRfvJ*_wP7J>4Ut=GK`aw$u^25-8@JQ%
K5o{es2eLM>q{r+l>*E&?u)N~v_OC`9JluW)`<ZY8A$&SZa<{i-NVsvS<aA+mNV@oIL=MOsv?G+{T8FjK^kE-SqhNDHTw%EiT`hG
zOa#hz-{;@&<3B)f@VkL6~(51<u`KAE|XMIMOA_Q$Jf{UyS7T>ru}RxGmhMCdl^q4C6KJP<!sE%HYQ*Pf*v%{JW%Vdb9v73JZVit
m*^gRf*;VI>S*f!jja}a%}neyHGi#jg^tttP#kdmU-~8GIiJv@-v2c1Wa5+vcAjSwjp56lZ0t!(6k~S#{)@mrUsZJT<6!en*d($I
j+eQb9*kUCG+H70-{g2G*DiEG_os+ykNd5}5U3wT)F9;I`aRFHei5nx^e_z)ayTBFiPlYPPaiVG$0~a(Uo2;O7LvK2N5oe;M;&$_
o*2uXgzbQR+JJiu8e;Iy-edupS58(-C+p)DBi1<ZvSbGqPGNf~KvQuh9&zmB&y)<vV~xIS-*0T&X9nW`5s+ucx3(kp^{_Dk9GCX(
?WSv{DUv7y<<qy>Xb)?9CxUGHNKinMhb<NlM*_tHJWy;?spQHRPEo1$8=BN+u8_}?0nIY@JGJcGH#VP_o;PcJ)3ZR5Qep?#zORyq
B_bjnx~tt&Bx|sb+DGCcj>zyWYs~@bt$tiIr7ue{5D-E~-T8;wNK~S)=JNzZ56dWsxBWMre*yViEw+}`rCY*b@tVnp4ckn9mjx00
up9YMifpU>s9t$_qK<-sU7djmyQh&78|Ao2a1vAv+RuExL^s_s<hZ;wH`MRd0kD2gqAARr4ZgbZUbAR6!XgnJ4vlw5W6Sinxl3qP
-BK=0HrFjSpJ<4yKQ@wLgJ^M?a5674;kXQ>sDEGM{LHVI1If{Ym@z6p7jM+($HUF6vnWVg@GhuV>>9&ZN3wnF@PF0SUyubMNAJKF
ZeoiNw4kwoAcvaSttfp@&OJ^?iG2cKQUtC%GIPB2D+!w0up_okQ!dcE*LV>$H0mkw2kIBq`<*}m0bFDJW@9}x43^2>u<1P~rpBW4
N)vJVzb{W;lZ_rCU-8gXAcwJOotp0bLtJ)e1NR>4USN0ami!Z0XtNs*BMJ7jTAWk3!k`EsNTcpyz4%!pkoe=(P$g=dRmkEmXyv0V
|7{peQUm)`El&BnAUY}qA?c&MJLXpghPMdQ7g%?#>Ep+iM{I&Y4&_l7=Dtp6&epG5e8{zt5fCGV-QMa>`nwkLpQ?#=?KP$k=waQI
AEeT3Ip}sb=iHs5)gcEOAD@SpG{`hku-LwD8h(AwN5(>jh<R#Z+8%d(_(lD0S)s?dXl1JZfqc(@n0}Q?70;u&7^iVn?#uPPTl*>p
ZJx)LypQ=&1O|IhLn-k+M@3%6{mv97eUa$}Y0LDSZ#tu!p0K&sM*6dhjY#E@QM-iGcMS=~vOUdmZ*AeXTeZefpKL8Q?7Pgnwzzpq
&_c`fD}b>N)sL4eo#um;oo8H1%LX{NYb_sq1ZJZg%h}MX#TEu%Ci^$JhX;q*_%+?>oisf2e6T#&X`cL)U7crhF8PI->4yg%N=Tb7
dv7nU3;;-c#0T*-f2uy(x#ps|q(ud}cWQ3$5f-}E_4e+M2~>E0N@sW5cy(oK|9ZZ4Scg<%S7|w6r{-57_%O4#&P*awA~`T%#1&#b
6Hx+$m>IBAA6%FrG$MAmoPKc^nA#&j0RsuQbA>D+&RpO((b%CeAvw0P*`d)yzNbNiBEv@Q-)agWf-J_QB@S4UwTOv9C+whTL2Iue
-^Eq}|1ML)XCst>a*5oQQ3G$ofgJA?Gbt+Xm0=|+ps1eKcuSKo>+xnVra_sXza<d-K95&{JCrNARz9GChNFK!zdqG<g1U%vl3s&>
PhOlg`q$|A26lbULPJ&a>d)EU%HH!R88XC!zhol)L?b1fdG>t2DQ7HR$%ODfbiDOkU4BclfL<|XSVLY291=1RCC;C-LB!jYGRgU`
4C1+svdt9j)(Y8gZQF)&!ir_<o<k8_5=x2*E0)HK{%_dYL#LxK1OyiLP~3Mxw^_qHvgHMt<2H-}kgApex3ysU-a{<<s|Mxmh7;8L
Us9Vfvgr?>!3Y?X4H=Oxa{n*mhKWd-j<cj*{gf_Mm^@~%%+?-30Qz?TSdY9FDnKMmP*Y3kFD|^=-DHss74zaDv}}!~{lCB(NtJ79
Qd?nBv{@-wwBqBIs?f5WUO#I;QvwJk&}|qm?r48Y2Evm`6qN!Q2C$G#G#5!A?tltLgHcIMHpPOq3^X}8AZn^efvQSPK$NthNCl%1
)Fw!@lr15sG6AY$2We9z0%CyMV;&nAF>s0)z?BWK(n5-cFcicG2?m5UITVO{!?&*w49574>-}0hxr77h_I)Q_y}!iIeZx~JsSJ;O
sre__tUAYCVS{ZZ)d;r4wEmlc;c+1*jyj!sBg<L`9mDCJ#b4hTtlDU>rI|Dh$I!F_Gik60f~!P0g&EZ}Fx4*sBGJ!#jOm%w<?p?N
xtO6sgwh~V*z<uJZY6Fmjc!!1GAOe&Sg_A%$ajkonHuxw7?1!!+Chet2#3P2vpXD2Ym3&Mx<hbjSc03}H0kP+{Z2#>#wY}#Xeb5<
2!JM18)HHc(oGBK?VY@Snf&?u?^P}FjJ`MD%Fem&F6KWT(ED-0;L-4T@KvaHREvFy5-5#%0co9U68Kr#moJ7hxt$|FZnk+G<j;o0
L`f(dEC%B+Gzh^Rbf}Jmp_9QANt}4!`@nvKTu#Pwo%;Uwf{hfC5g!i|ffVX8XDl;gR<MkkGxdKH@BT6U2l$`U`%l{Ge|!Jhe}@x!
!2eYKvq$qPC-=hPq5ZT1YE<gMx&Xq(8yf{qCc+2H`S_o2pQ~Apf8nDv6XuewG`Lzr{Et=#NK1#m({NbbpdU|N{a$B6iT?Bb#Ys9&
g?=$V6TTikt3)-%`vo4(3`DqNvm(-9Kc(~7^T2;Z^~i37V!~1+$Xo^niQdEb=6x_MN?H=29sp5@mbOI#j<@8{X_7D1mb+oU-oEch
9<+uD$be}NG=c>6jlYO=9s{6EH(|BGXv5K9Br2dAAWtU1OsjC4Cy3dcr^Fe)J4yBVzkce#$i-46OcoFbqCUa+%su4|dNtEse+-E?
nz^iYyR1&S$XG`<hSQfG@ju4$ebaHa?P`j6o(K6{p$uXl{{{P=(1p<|I!9|R++GUMV2q5Mc>qljCYz#k^DTiI<vT8I<6FAVQo^c+
y>cV)hI{;>KO^@4BeL~xzL3K|?jOqD*vTR4!-Q$!&>y=Whd>LVlQ!w~R{RB+#smCo+*;7o)m9|ZUVpxP^!pFDk^9ak+MAcBh8dJ!
iM=~Tc3!(-q7n0~7KA#Chul)m?zT^v2r!nOewvsX`+}s_wE2hR{m0b@+vX9pW07cJ4#9@#at*3XqrEGIcf;VyL*#qSiVPZS{&NOq
0MLm>wOW&OKev4uq1g}WaXIup<CG`N;9UEM;E_JqYvCuv&UMYf_nJ&XuqR*`@f%`H=F`9A_ZBbeckFKlw@wmKJJ>fRqt<ehSvLjY
(~hTjdSG--{h9Ia_y0f3kCzX;IlUz6*>GQs3TjjJ{{A1hyzA<m#5(1J>=<r_U!cuyVEmYQd+Qe`S?kG~Ty71rDaAA%z60i`)5rPQ
_X}s<lsCmU>I2y=I7w6R<Mvby<0Zym;Tl#LnL_j5)8G3%IrCxq;C%pBgAZp`TbwI2Q2ndpJj?$F6>5Xgs<~~o`K?zyW@otVJ)iv#
tQegqr^<Eiw_qC*Ofc%W9!C!-|4~a?-9pt}s;09Zds@d0p*0IC+e;|0<|G7Usyt7AVZTta+GuAqQ&F(MqQW1qd9**SFz%C)*U;gX
fnV0$a4if@5$%&uI)wnz08I)oS)}_}>tXr$DL=akPKdubG0f@@sHr&~QhSm=vVO5M`+-l{F<{iae9jZM|6MbhY=FBTnrL@*>Fhwv
H7&fgDN1namk%Fpq%Y3au@(=R`E~F+jP(H5PIUdVzJ11ry!$kk(z;7Qlj98u(Er=3IqqODxWUWD;q+R7GJXi53$rdXPvmwNKU@iT
8Y+Gb$D)cwi>Og&k1_0_XQW|AsYOHBjEB%?Ij5hRe1m#%hBzAdiS$2|!>nEehrJCZo?`iQozfgiU*P&q+vj;82logc>YbP@DfV#W
ct0S$UJySO=^rQj^8$a5?XfbfWeOTFB;^awH2G7M@7Vffpd9{GRe5@at)VF1D&;-WSoh@kd=I8hT#ch3Brn@I%R_ey82H}%Wu$YL
*3q5a!#g2^#8w11rp$-0sK$;cuv`aB%<dN%_pL$_dAnqj*4mVrMQll9(f0ofV`+nt;EV-W9zFgW_<BBF>)X%z2tkYnr9mb>Zs38R
1LEc{9Qc_Pm|a0JiTIxs{N(g@gNGwJk9^SD%fOvQB7!>@4Gsk*6`ffQML_L3SnABjR2ayi+GcvB@YKBV_ZUCOlI3R5egvvNVqINj
KF2bIOIu>aQ4{%)+pP_~keBfmeJo;<NP#fj;QarNZ&Mq2ALb{}Pgr&g?)_0a<<EGY=zB`v_6I6C`3-C9R=o-0bsfrl$Oh2KGpQCu
o6aP-Z^4V&!0f?rnzkUt1ov7i1lCwbRuUM}?z#vMKR>kfq-FRbk@6+e$m{l__~-VUua{K=?cf%@pP@d*{h!-rW@74pWB?Nm6rV4$
E(%3dma(7S`^x%n8IhO4Cd41{x>;utEzOh(`(`AKzMC9}^fUeFSY)4jRL~+xTq_&%nfFnLN;;ERllgS?I<^jR+9o>ohx0E|R_?F<
e7EN_Nl_$z_KBQEZcYu37CP>EV2U4Se`YknlhdCYY?~S)K-e~htv#~!Od+BgeC6ZEit;^dJONr@O=_-5WO)u`FM70fz@gGh4)`%e
5wQwXv@0lxkx#Xva3oMe{&^d?WiYx{ZINbJW~OqviLkpT{saC??E2S?6#yYWX&Cxo8zP7CRN>{lkMH6Oc8*+f9eTy$-_5}Lh{&Mi
-@U(@szP(>@96bqC#-OMso?_w>wEfUrkW@a&+_OzeUo4GH)PeXO}+X)Lw<^r?dH@Zz@#obN&*;vL+>6U27G}Z<Mo}I8jQ#1{xYVX
dN;EdhmWINzg3`gmuq7v{ms~anP=pC{(nI5sq%#-*@gYw0=Zh#{2TRt>i>klrXPa)tyn7G%fe5ud|&%k5A6Hp!`lMXuc5ffWttC0
o^N7#^V1%b+N17gY=6W09|Ox<Bt19DejZx=+9mO7eZ8vva-U=Q=PkZM9w*v=&!&@qdHr_U|8GwkE>xQj$G^TA{%m$fFG#&GZ_|6e
82qdhHQFZ?#SGG-N5b|#h+0ZueLecO83}#)`3dDIs%t+$afa^e_Hg?QQ>P7r)jNX%QBncyIY3V^XrrAQte_scuv!cEG5BfY`kSBV
=oQt2l|>}Ik!h}A$f9K<TEg0^;&lGH|C)#YpWZkWL_xJ{uV;ifkPoAq2ACl{Sw$wHv`g<-=N^4}FsGb*+w=aH>zB}CeeRUg!B8X!
P5AZhKcn67>CAUiNx&+Y^pgh+*VE<be55?uC-h551CQ39u1(jiA+n`S7Hned87|R=+$Y7oL7Nk1;~0x6b1K1Mq$B}CTI964)R`SJ
6^oHd+sEp-amAc60j)l4|F&*rNT8d|`sE;dNHhw8{{Dr?nf3&=k(ptU7?v(sCT1g&l+q0a3lbERG&BT4M1>|%6cD8nq*PkgrL9_&
3mQrFEK&%HN{Wd_nqsDciV8{!24pD;q-k9cRRKdD>c}>rz@j2Wf{H;!yBH`$RQ^$n6Ex9JUl9X@jR{Ip6pbRx1qc+3N)$AMNU<uN
1Q>sr)z;REK6#98{;25Zo_EgFew(-YzgrQGeS`CRKzcQeZI<<^W9ZUV4{tu*Zv%(lowP!gn$;BVt`>p$GGl943m~vG_gF0#a#uuJ
IdQ0Mzkj=j9W!;QGIU~X5umJJ2WrZW@AEb4`s!_mOo@IT=~~|3%>@#B5kyH0h~YdT%uegfho~v?QxC-QQ4$3LC)$66SJbPwwQDiU
D?)G@6v>lb=aGlw@uVR(|5AYv9wW|t#R3gD$8q}2;GI3p&3I_&q?z!3hI5vj`t<hsy#vtqroRXMIl^+F-sTRb&%Q{@N=Uy4kE1bd
9Ub95KVwymV|v{#$fFBlwZNzfM75D*+>>e;Y>F)!y2SxALk>oW)iy!~_ms`TaB&Ne!I;cqgN=_Gh<q|_<W}bf%Z(1&sP<}T#RkR(
pAT9@G@IjPu;65S<6Ia`vAsGKhLd@$vsNvoqjp;8O5|5fA_;~rxXGnyNP;^%u+UPJ2p_wS{c|S2kVN|yTmJxM_Ty?NrX$w<SG$W&
D1?Ggx`Dx2q3HPElok`SeTF#%#K{Ex-`|S3fhVe}kQGj(BOOYtVDAr-yRVY2%lD2XCijB{Sg}5-tqACKCf>4{gluWjAnuOL1M6Z6
X+<St@rB!2vTb5N$=9zkGvVBTr*x^zRK8gOC_`2pwwbUTa4;$SQ~USV8I4{So34*YTiLoWN$7*<{@YjRp1=}W_(LR2Cp6$`&bc5|
1J~;)qN*gNu*4gA#%`$6jMywoI;Sos{H~ldsI#LAc^iVX%@f*1YnQ^rUwn6G7s+ev7U!qQac^P)lpKd7xNu+?8<8N%52C2iwG|Y;
(5Ia=4!6xzVwZJU)oK?bDFp;e?4ZljT#l34!f<fMBI%hB^7n~x#RR&ja{=xm92EpZwL*)bFU2Y*2$Ig<tw?hYF0oKjDe)F!{9L{&
p&(%;b$@b9Z5=lX$T3B@8F++OdcPbD%)Js65ICS{#yESiwa~E+^6><DyN4|%MTzs&u^U(}G5fAdrkthXUB);Y!4KAJWGWc0y&ho&
wEYCH`Oah`a*)|lS1#iw-G6r$`za(f+bM>E=CvV=#Cf|A<=XCoFiDm(wD*KBHb)0b>-*FXblE%{5hG<f8Po)5izJ5<NS7s*tBkv~
F|IqyrWM_-uCuazsf5V)Ksgcpm`vgxoGiD4@`m5xS&fhr+v`dt%Y<DdS^F7(FiKKjJX~C#;JcXjIS{fvVl@&hN@1TjwGT3;aaDmR
;clX5`mK>_`f2y>oa~YEAr2!k!o72e`eFv;Wf2{s9Kdqu?su6rsQ*V*o9}s*ayZ^z5lHqTi$Na>p`x_?d@+%n5aMWZGe{C6({UIS
qbLU>z{ss2a9_4_$H?DKz;<%W3L?F59Fhi!p7V)1_3g>ZoOj~-U7LF9RNZTAt~fPhC1g0i$xO8KQ43Fk$k_^bk0~9bHcNI00?a`K
QbYt-@O~^VE*WA`a7f^$$)if7K?2B(&fGbvQsL?Vf?ybdm>53Ni86k!5Foi1aG|THl!VneE?s1~5xH%MLQB1F+&sdk5UlIc%KW<C
LFJ>)j(Hid;hZF{(vL0Ct7q2b)PrwXS1%dB!WuE_5!sOK4ugX$6vX4E&WAa$)c3XzD%dFr=SZ7CwbpzZ#>dzD&eMrGkR;;PtCPK-
bY7=lQn&<8V>0<!*#&_YpKApuCp6Y7@SGHwDKtF8Z_^nbdaz6%kF8H8CXX>xy-VG&arcm;mnG+DaZ6>l^x=&%TOVEXO_?dtFq^98
FG6Dl-?3#&$=YaT+m$g!t4YPpA?a~RG-oj&=1)G9ZwAcUC4M%d#Rr?tSvVMY_iLm(5m1M*Bn6YbLKwg#TnOika9B%7rR@wpZZf_Z
$3U3xdESxeW~i%;RvKZtIJzd}$qgA?aaNM;Jh%NkGR8{C;XW?*^*1I~4d`yl*tl_EvhCd8?b8;>bDiJDeGwE<AdEy_4$oxv<>9Tl
h4Jpd$I;I|b*i3t?#|{G#UxXP7@^&Y?5c)u-^M^Jk}8B*9V8_TCY{c9@BaF_Z(~bU#~d~F)7_<wGn-V@j%MW;n!9~gg3Z7c&*I2E
dJTdl6$uCh0O`l8S5ALNOmH&WJ;5d!3Er7nd-SOdyCs-<$`Ux?KJuPQ1Q{$ixN;F|A%_^BGuNS;NOur4LHXja&o|ctQ3_^$r3e73
2zu4Et7bPPQ!RcEkij#OJ^l=kty78Ej@c|X5>~ajG%3O-X~U(nliFqB6(1#y%l0ZQ2_Zrxr$NL1*iIwuYsN#@{@bGRXBKbjfmk}Z
zHM!vZi`Vo_lB8Xhld%%%kXnawO7OH%a>Go)sr4|aRd|T;5@3_O*A`@BYZj_dX#LmUfmLXJS<haSM5x&ymP~d`R^^*wMK7s@&qto
&F_G~RsC~RBz+S>HiAW;kACV7slU%iFuis@XMu`EoBLq=Q`4_$eEMY(eQjOuDhInHtWaS2GL=-)AbO-)L2^uoAt^&M66(@zD8ujP
#oqpU517wfD{8QlL}i|XmAkCM%`GgFCE2Rx1(lE6)#hOX`ERqylHjjYhU+ECVX`}@*!xL1kPN3T_F!`;YggF8U~g9#iHu^dqLe$J
xhfV)4yBm<tVYDnIpDZ)2HjE&YooOOUGt;zZ)5mF=l01wkr1ePPxX1%57YX5zBmBFO(Z)w_#PBv*$}6Hox~hV(0qX+pOF(IjCsq+
PfN?nzB-FSJ@4kwPVw(pOl4IK^V0H?(Jjw~fL(cF2jw8pk995F(0jmCuQRHKP|U2}I<K!05|QAtZTdV|xM(QgFB<}4Oo{taK$ms<
NDR``7U8Yc%m`5)A^)4hxF5cO%V&#1JUWduIqfH6;c18U=q4a1o^9)TpRb(UY6Om63?IM3vJml5^YN(JpkzC(XVbP(r1r1TK~{jB
gDpGZ4NQBl=PMfeK<qsJ3Gao0&R33}p{d+GmYw`&=g_dB2<D)HQjBO>mIcQ5!jppj9DKXJpH^`Y9zB-a-XM6GZdC6rW;LPfImppi
EP4GF;WscMhR5(P$}p?Zqcvid>fG}1k6b*@c1&70qTr)EmuN$EW7uJk*L6{dFVF7FCx#?_mKVI1`l_vXw&o&B2_5#2UfhH@`+7Ci
8aaKvhd<%n`@DQz@3j;1n(UP9kn)oXrc`^1OY;9w{$TxVszN0v?vgg&=u$uAI7Z7}Qxh6iyluBUI8#br_ad+6&1n15(UxqD`Rssy
(2wT-vLpVvxfgW(f$uwkt%m!J$sq?23qKG79jJXA5hD>N>HQQp$2|iS6FN+XhqvmzEsGJ6FZV>Bqcon)OA48$CH%ynsMkI6a}U^k
r!!&vj1t?uD@lo&RU&3_D8#sY4msMEy0HyeV>yuZ&-PtKkLYhS)267(S}HZO$Eup)$ho7e1m1L;aH6ZGQe_zAGu;$XCmS72Oz^En
ADm_*Dj!*%_Kv8?GLfJtvDMSVc1mPHI%k=``S|KyXfD;a^}5P8$~R-Nicw>mtm_(7>zqRT&KYS9b+Op*oHHh2X~3!2Wk1fHEy6%d
e<addWCifBbVSZ8$oaIP;=uL+ILNfhM^CRHgWxMZ-`+MfL_2XLpgKzf3xQ>laiC-sT!wS0LYE4fuu|}3;U&mc#%v-zsN&~l3&Z5?
!}*94Q{rz!$FurN4aO$T&nlfzb2}8+or~ZjIQB;r17Wh1)oeU)RU#V`VA?t3c=cWz;%p}tXrFqw6LcBRwx-0+g4~XxhLzQ&?{Tlp
V%79+5H|XW!>kDXpRbtai7L}qCh|N6TxC=XZ@&{-Cc=&+IKqs?I;NCvX8kL?<>DGrw~d`%RVcp;&_fI{<SM7KUPdpRp5zA}nqN`#
o6yi;4uiQ~WYA{#mJnqeiYUqyULl<FC?TiRpu5BbpllJQV?F;7kMQOw3O{lB<N0EKv0KD2$p4=Tcy-e^;Is1C?+6I)%ppUwejUm+
{wsQJ4WGXY#k1i41`k@hzW;vqw572b8E@*xY)Bov>n<_T$46Kac=b*%{_fNC-PQur@gC=OG*>;SbpG>~#dW~zF%dZDIAxB?=UBHL
)uwooVIl8*HLvy{U4*(0D1r5cklIrv9ibgSP!;#bAlm@DuoTIBND;}S<r|?~mr+24Bfd~FK%_w0azU^IK@x4B+@JIR)LlRD{;cx;
mCk2I5kEuW?WII_PvC<A4f(!lnM)`!Sx<}7!$4|8h%4=ZyJvJXoeCWlFZ%OLgY#xp$@wtQ9T|fVxL`RHk`V(WOGQm&Wk^v?h&bhT
fPR@!|8gJfZ2QUv;fT2P7=~aA{fFrH^qr;re@S0Z=pCLI8b2j_1p2VOXhud7{+R=;FywfH+GA1$^iK%`r-<4Nzyy|nfaDe&f=`q5
^X2G%JpU@Wtk0U1KDcG`1P_`|+^>8rNDpc91H(c~qj+fO&Lh?7xje-E$k0p#M9gkdC6kxfKb)y7aP+mT*GZ+&L_{UC)^C*Di2uo1
{lBcE#Q#~m+{mIbDA+FpuBGkjUWLJV+I|{P-s>H~eR>g?wY}m@%?Ta>F(%Ls-NE`(%=!<!&fWv|>B26<9ZszlLS#7!d$Z@PK2b@8
%6r#;4JRS^Z^K(EOvD*Cd$Qdb{B44H^d<sqkT{#l4~+JZGh!Nh)I<MakxV_F)8c1O$}&?Z>zq|sVmBN_wYZp4)<!ZBVv$se6k;YM
!~sa)Sqg-okie=UPKOY3H6R#BG?amifb9oB^#I8Fv&WuIt!Q*X87`Zo-{~c!CELXXmJ!Rm$MQ2lm@N;NI7#_@f9Ayyjs0^)6cn&2
0}`!Veh1--4v0XBdLT03!nq<jAVoHLjP%6NK1?&V05FykxDftm2#CfoA{0SNa_iy52x3#Ku^(4(hX>-2AJ6SlbTc@c1kC(XEOYuP
ASY2fu}YDQMCe(*S)qi3nLDVH7^(t-qXR4O13}mlZ7H)Gj`34)Lo`IJijxcw8Z%r(PfwP&@loO9#2=7#d;w*PRkeXnbR?fV(S_DI
Zl<(qy+_#b)829b2!Z>f1_r8wGZ!FAMPecNl9m-HmO`OKsYFIGr{l7+5QxkNK}i6(vXbb)#5|9ywGPY-LZv}S7a&+vsWi!wv8JZV
DawOx{LO`Js%UxU-oNC<#*ZA+Y9OmR(S3lPXdY(ay(~T4;rdF=6%Vp^YCF@>DE>gRnG$QICoBpoAh^c^(_}p!@C5h1eQMIuKJq97
#XESp=0BX19eU>t&T%RfiTI)5Ft;>VT@+_~WL};Y#4eZYEdcBgtT7L4T|Oc1@*+uygXvM|1O*Tg5hQ^pk_quA;&Xds2#JaYCJ$3)
SVCl!{qd3OotZUa21`gBB&cHBSWy*NqXwwoS|mk1_Cuu5w`%fk+16zt7sWqthP6i0b%EvO&!Re~+b1PYh^gV@fVosus=%h%l^|;a
BBrF1P=?LX1%@ev?b<tzH<I;^G(gg^1qnbaal|ra1_?l*Ewc#`RRstOySY42HYC_7t4Od$0u_KHh4*cxH5hCf?EVl$lN5}=F5V}W
K2@hyj9gi%3}7ozELlraw1)lz)RltK!L!HJJD_dtROZXv6iiSAg$xx%G|eb9FtQH29zuHEIUjPG$|Ej}!G;>lnU0YiK~a%VJ23_m
)^zQAbphS*+!7fRGDs%y;ad>(PgCrm+H5D28N4<`9`!y-f27e>Pti{ki1Xn3xX^N&_x_y$syrSh_SS&FgS7<W8a}lT*@=J|-H}P&
Y<@f*FDItWM66NoaQMesC5vp5$5#=|nVWU0Rxns89ET$b9m+|lQ&YIVX5mzKMvO!gb)^*nBLxIc23a!D#1FLoe$UK-&iF#7tfXQ&
zeUXahxeocU_uCs`T$}5!|PA#k<&XKkKlj2DB94@O3Lz4^h76kB?p><Q~^Gu<d=~34(W;VOemiAxSqvBga_bZ=1MPU!G>o+EWm$3
F&X;s$W=PuJTZrYPQXTNK>Wt8fIFlh6b;OehiRT0@Ol{iQ1tZh4=GWOJX5j(p+lu6Ex>~#les|U$ndWmGqBA4SZ+3BZ|_{`dL2i_
yUsd2ThUiQ9q@tXBap%eC`spBxss<O<c5ZFOimCb6l`Oe3El%D_Ln`1!;Tc;eZliM5AvYKsRQY%(I>f*Tlc;{<5!<H7U3>+CQLD^
kj8M5eTgBTC|n9uJJQoyqq=~=b)^KGNGEV|0Acn%`#z^Q>PaV40#JH@%!wu<5|WAwFJc-X!YCxDB8fz4gh9+ep@(>A15XeX;qd#@
!{AcS7EWNE>>7u<=eX?yus&1#en+x>3~5H)<`|%cMENmAl{DtGI@S@=Vi<_RrA)RAM1rOwm4J%HM1p{%jkYUB)hj}}GUZuZtxSWk
SX{<rQW3VP2-p@0C^3?V%%sVUq6rllh*;uSm4vAwmKh9{tyKj@fRw?aKP?x-p${S+_#W9F`a6RlqEhZ4rVK|OJ{|_Ts>dk<QVFJQ
ca=h~#R?qRpeSc49UN`Uw45XW>CdJssV^#_p_V3+sN<_tx}c=jw2;=3QT_jM@XnLn){L^08kD1q!w|y-uvmbNY9+E!QDn+XF=s>+
0-CTEf`_3FG<L;cn*rh9t<u^|?=4B7{kfqc8!0`b?xf*>FqtTr_LJs2Sa_jLa4hc+Z<n$hbL=bZYcWJilx~VcMA~f7OFD2?%ortT
NRlfS05X||TNN=yZCNe0p-@jhK7v8n284>FU?G5Zs`m89bb!5g3IAEteO<THQjNliUKWLebkljuGXfbL4$gIM6KIJX!-lh!o-e}3
L`CXflJy*m;xmrmzBR@}0xYP-MoHPmgH839T|$^~){L^1bS5HM1M9&@hWb#NX<N{qD0T0*cLUYo^Y45r!BA7^OKH~Fb#)vm8V0%`
jM)7!JAs{b=5vN-`DYw=ymn9yNO%J{|M;bL#GA)p0*ciGg-Wr&wXW56^<{uPm~afLbaxv<ci|=2W#K#w<qiC5O%W@s%9^MssHCEz
Atsp;NhFCf90C>?lp<M`B}qz>Mv!96$fP0#2M2FZ8is&qLXeqe0*VNl0)mEMbQ6T7EJFb^Qc#3cRZ}rkQwYdc{PMCSqJ_}RCQ-i(
DzM*5<01+|CXh!kYlnZ~-|TE;{e!;Ccm!ApgjyC!VC7pdae^gr0<uwHlSS@jh`~ewRKbNnskE^knwaGV@>-)AmJtcU47A5eGd@~E
#S>7pu%#MO$qi-+9oeERizbOpM^{Mb)>J@Rr9{$M4Arv$@MOV)qcV*JtkSTw=wPr$Fhbn8+xXeh#CK)jt~of>RN{r>b9pORDMwT-
W(>t=8BHdjI=VwNScw#*F?UKNRh7~rj@s->P7-QNhYG32xWP*+W}CD)&U1)hq5Jk;b#lrv1VIHu28$JB=F0{%%D}Ngh;rZ8bny`A
8Ea5Sd!|j>!C}CrQ&?6B4925~s*H*i4C4zZsHRN_X`PV7U%a$M5)7JK29k<O%9f3VBeq<nv^umLwgS!=V8ckOH>)&;*L&8qg-px3
+)beDrqRaCfQchYN(d3G3IZfMgn{4G=x<O5hD#D0rA$MVv69*%j1?i5ViXl7lOE?uwb907t3%EdBP^(D*RXJlCBRdF;RqHa0Sr6f
T0`}nWn(`iyudp$u`Hd#7Cpep2`!DS;#6IRj9n6f(1s*y1j=DlvvX$EG}a9L^L^WgohTCA`DyHj;5C=*HM`SssQC&-D*wH_IyW8h
O$c_ZtVNNf_gjT5%0ifyDmIdkMOG|8F@?0m$O|kI+F2192&uL*C;<fkpY`7!JHyNA^Y8HX_K>3o;hB=^V~!U2X}Z!|V0Hjx7C{w)
#*qpIi3(OBq$vspD5xe%Sg8xYGAg1Vh#-n2V1g<jA76lQoOn?<2vgMqUynJ{92cjt6sDF*Qb`YAZ+^yVYK>usvsPfkNL7F+D+C4u
O<Z~b)@@Rvhr+Zv6Fo~+YOqjJd*(|uPl$Bd9bZW=b7Dz1Ctk-eJH;*#=>Xm&h$22vxI(Vc?a~n=fGr@%asWt9w1d|#2wsTPY)PHm
!SwNQITJu0GNF}FQl&LOkEvKgBwfIiAPC4Czd!JFw=nO^jO562LjEVrv7j?1V=6pSO3J!~7jZWU#18^r#!C9_)=csX6Pj~E7m(w^
$2c(Hc}g8CqC{;h6jPCzb9}h#AvHS7j1tKQz6|c;MKFvbD8$eZwR`Yw;+G7V#`DiAs_vzfwy`QzjVM=asKe9afMP&7YL3NJQ3IV2
uBox!LRh|7<(Sl~W{vy^8f2g%C{8e(rs^WSFJL3p^D04K$UlxNus<~I$;G=%=7oCJH-GSNb=|W=J3*PDEUN!-&V{<biGhbgt|A|N
%ZcWi;A@9{Z#E_)A_9~+<v|W%q?SetYS5WjCXvqp2LfVFHW8336@ZwtzUuE_0s0FD$=MGWaL!l~0|4;8P-)`2h1L-3o5+EalP5re
^HGT%lZ;37@sKOF#xP}SZ3BJiTv+a;)>1uVtY<~ASO;Rl`UXkIX^`v4V0em~%JHtWntc`rb671NCYD2;V&_I0*G+;eI}nNxYg>jT
8qAF_V@j40&U;>rS=)*@5EJ3vei5KSfIHCS7RPifh_H$1hosm8-IN?9afem}Z10p!YG7{c#FW%YIpt2dIAhab^~G9e0>^iadTfHJ
@Y0jGdoaNVc{kYOo7<Rj@Lf=>@jLqo%nk4ci2nkEt`Ccy#bFjKJQ#Kh0+T(Hh1()si0lb$g>g81_Cvna95)$z?M?w9mV^)zN+6ZA
6z0poxO;$JaR3B%QA}+47v;5c%Mo1ifR|kG?`aO~$BaCoXy$W@?C;amNM!Q;%VdENfR-7{fSBK0yEkpH8=_N2%MB3BOE%tK9hH|3
TAimUwF4J?Xc_HK6-jJ#<1t%Zh|Xkh5fZy)&s;qdh7*VZ2Sa%i1FZCzktSgYjE*x!c0eiN#FoP|<u`ceT@W~NoF&>Ty}{Mm#IJPy
JcMOvjj&t|y1`yJ?VLzmt)hkH(xe}^n&*ACL!&dW(!F|3U<fW|tFY0q+9^g+t9hl?j_btDj1LAvrjg>1$D2rsKs}}<<sg8<u1>_K
fK-%U8XVgg)3(eJf{tXtsPdFdm1tyvk|5->4GtXRyzJ1N;mC&Qy&c;KELFq?5#(71EU58or5eTtOJ#>VAS{L$RJ06sa0fZ*E9NCC
4jiL7QapB+LCA`@Y`b-!@FAlQ*q0+#G!Qq1v7vNO-EAGOg$*RkaWlo0n>A`u_B7EfqUQnK0H`q0C`Ke|idC!!0GkQsB-4^I3oP?>
beQH4a^jXL7_2jkBq$Ot6f@`{qcdW{aO9>Kz*0~$(k6sME#~DvSXS~V;!rqXA=LsT%V-g(8Ian@%f41jEg{kL;|iB^Vl|gF*MPH^
UNx;3gJhg?ap94!j?#04E1_~<rfrnp7<SX{j(t;+tmf^Uf?Q7-RcY$d5@43aJ|6AvQk`Q@Lha>1Ai~RqiOW3(MTu@BQCTS9V7gBD
R~3q!=PzS!DZy*jhOs!Cd`&5uyAvv8ja3Rlr+A2?n#L$f&A2r;E*M!12_S*T3xlkJ_ZitEOLh!o6_HZS5Q8cROqFo~C^#zBDuF$e
6PpnZ4cZ7!aD`xGJwS!532rL`QG=~DWm5yJZO%kzVe%ZkHW_tFDDXoP&BVhtSyJK^M7j|A?ogs|c)0F7E%Dbpi41r{I^A3gRhbyk
jxNib9@MeRy<-n$mJkAl;eqBgjAI~5R&N@1CMPvgF%x)N&9B@K;Am67Elo~L3^U0T4o;fx*+H)Wu<^+Q#)UwN>xY+p&h(YY%8u)U
p$2V99C3QAa_GdXYSilWInFS7&NEn9-US?9_|^IIt~5>X9sT%<XhhMg$AIl~Vw~B)cSz6^jS1X2<wLWr7TgK|k+7B3AzlCF|HgDX
Gb`jB?VFN2RdS_zc|gQvoPu9CE_(zJg^&eUZK1`gZ#Qd!mTeRjtx)AO3(cCA0FcNnhi%*>W1*>>o7V^*P&O_&<`r<)Bgh~tCn$9g
i_s+>?4~5>n^e^)v@yh!dCkCjUUOL@n#%UIoFdNW74YlPs&?^NErQXM6Iz;t;KD<rnF$S=X2J^NfpM!PK{(ffXajr@P9lm;I~Rsq
T8UN^Q>~Eg3*57my|FYv=UnI@?J^9>a2>SL*kMVD17R2n!BFBl=IQ9=fV?BWj~+W|VwI4I%yL8drx%?)iCHg!w+Vp`rO<O~LJ=?t
Zf?c2HO=FVCeo)8F7I`+D<^L2Ve=yd*pgFYL|GK>cueB$M!eiNql7byYF28B+yO+EL{+OG@j0U?S<{CP3DcpR#&Nl^?$?paW>#9s
kEI#T{9L+<`0=bBHPpSCLIRtST{aBsU^2Ct!F9ow#tLs{yc_KM-LAdcIt+`anR#m=JK#)WrtK6s08nPdq=xj+;0+uhnKRJL+gl7t
csX4~i^)zxF3SMmCt`QsSJH3#{$znh_O3lQ?~_ds>M)eT45m1(m>EvcX_VvB3ihem+`hkVY7Pe;Yl@%Of!ayf1J~~AaTR*c=XqTr
q=QG1@&v=ENCx^vGiR6=Po#q&Vg2Fc7$!K8fD(fbWMrfRq8)-)^}>+_C<O?V4kn2h+~T-MVhp~p2vj5yW37!+ZXL%=4xfJulJHsG
sDwlaaJ)nx1qmR?r)Uo!7>?f>n0N11S<?v<#n})JlOlA54M4bT5PA7+;`9u@p=H*KV}%$)GAPmK*Q>Fr4$S!vtiUM&EIL3TGH*jV
p;r)*`N|NoA#o)R6S&SxyVit1U`{9&ce+EfF;F;UHq3FTZv&52J8`ZKe61D(wI<Lybv(R37hM_bP{HIDP@u9kh;9!%V|N9q2}L}S
EyX)ZC{j*Z3L;%JmJI}RJAqcHHj=?iUft-5b%jr5kr32?8|4AEH%f9e=Q@Z52?T{C7f?hbOhyi#wZyBerlHX491!3EjHVH{9P<y!
@!7>s$lRD|Q>%#cDtZXqYDpo|_f8r;ea2atk%)Fb{3l_EZ#oTly~rvXNW;lM*#Ps=f^D+$U9fbAfzb>y5w8dvH6iTr&uEQ|Vp>o|
w(=yd6rixJrLancDQKw#Kv7`^6&MkelY~-dM-cQ7NPL6pO+88q{5}uzVqyF|`+JDiQQtdlj$&fau|ir6nzk8*2Ub%W+{mJ|uvo?j
!yP)nEL{~XL&br%MUbHv5H<s(?d@u4jhrkDks~r{nu5^qgpl5w0lX?196OUULNCj7A?-YTDrOfURJJNw0IKDMkiwL-vV?4j1`VT0
W(Vm=ZIH+sN`a37lmzYbz_2HHeU1Rr{h}Qw<DG?&5Mo3{kVZ|_4xG)4!S`bJ8;!4W;iEFPhV)q-?F`&7YkM(^S*{gK1U7-lg`3s3
2IfhcqvF5BBrx9j*wqvn&za+Tqg^Y|_0<(nOhm;+FTg;CSjIPdx7WgYAjr&>H$jxhEXhYr`ZTAvP#5nDP7v>5r9*v9DgI<((BcID
2QqW)J{<?AZFH(y8Vab=js_Kdw8IQ9<ANgvj7&;FvJ)$p6)dSvBiYV3cnVX1F5-@oN*bLm>{%lAOxiR=jR)9(KcSqiSbKQ#NIjDQ
5ce>W%SDhx7{iXUwHs<sNmNS_6<9<8QZcW6C}EyEko7OKMKM895WPfMxTRlt6-i2ef$mQ|aCeNCa;LflHPH5jH-ZV$m!K6+1AGy&
_RU+*23C?fg~232ncP73!9aPIQR{1^F|qG^JkFardNeLF#fh^ZLDtA>$8nFD9`ixb&KN@+_`T?m#m_NnLI9R@oh@aoo#cH(BsIE>
4T3^<7z7O7?qrtQJeBB~R~d1$88q`VyX&ag+9{=B*a2ojDghP4h=RS}jj0$+h<)ldWC+U9&@m3qay>2_+dq3oUlT`0b<U6?TT?o|
hSM_m)P&$koRUuh8r~#GMFVHBkUz+V7+^`N6bPaf4uJ&hh^AGjfhb3pXs2f#mw24i=LGc}6LG}{wM7`>2Kjwlz|VSiPVw{)yWi|b
(k4=b|Hg4nH^6lX!&#6iR7@D@v-)lZM5TYn7*+c@1_R;~q;XBkN^brzL_?EBhw*Qrkmd>@5JfZ4_SQ~ddikN=omEht6T+`xqMVpy
!1%PddAS&)9E4{BtqA&8Jn~<xP&QPOf=dLmAu;E!?M*SJQhp`9PYd$%qlOyL;H@DBEPP7Wz%eGVx1ntajOZ*F)Of|^f4&FQ`QoFu
dAskg9wVFV^cndWda#Kc2~H|O<2{8{chlG<!KeTeRTMLw0MK5o0fm5_o$m?c5K)5QMAZn=7$|a2SWf?ib9(CDYmRs2d+pl0W2vq2
I~sGXM=!SBQtok?$6A#SsO`Q^Ang#4D3uX&h$6-Xr8PpUV0IziQ0S6s#L*-Z1*ADSDaKcK2<VA+ylvHz=)D;#Da)ZIQh1T#1I~Ew
5rJ5!a(Xy6c6M@m${mQcm~+@3(ZSqMI^HXEU@8ye5V1Y{K0yPxJfsTVyOR>pFeW5QWGg$k6J5d}V42T+ilK7bh?I&>`D)l^R6tOf
3L`TtOf?rxr$CCkV`k7n9+Ns%;W#|%w#}t{JmodLV&erXfmwz_<ai!3kwjXgst_`PtOVKy=eQypp#eB;5mD(?0ag}E$p~MW^runw
XPk4np)?Y}N^phMwX}mk&fA>^=-O1vX-ZPIX@#h$+HKkkNI!ILAy;TAYJ_PbT83P=umcPY*}6i!Ysb@lilyOWxUov4ih?L8Y7LEW
Ffn111WrTDfq{lX(t@?>0+IuAN3=_cvK74RbQmkw0xSgq5K2UiDg=azOc7E6GXPMD10@JhFcggfX+N964eAf-g@Q(e;C#o!>R%J(
JuvU7j%wSErd4hB<s%MIekLD@lGC*A(D#Z_NR>c3Lf$O84harOa#b-YDP=x<$Ln<lpopX~KFs!S-}U-WN6vm9e9ko+FBbj|4I~>8
Gp~GEZB{}S)orTFR&~(xk<u{Xwh4~`k&;MDYAcbue@;x&wmbV6t*W4|wAip#2*oE}_NAu#7Ip;wzaZ*hr}91m67;!V)gLGVn2C}g
DHxg*C>Q?16Csk}3ABOV<e}yg!TTaaG4Klk-zfThU$OhjuTCP@&V4qYb}Jeoo$cBtaGtxfhXhyT|BqUYL7}RBD2$UhOurA$kIb3B
(lu&j?-r1x7$ph>N=3vBkqwDTLY${q1VNbzhA9oAF67G;6coxEaf-$%gDNtSLX>R@Qdrp<sa>WSNGvUBNXb&SwztM^O}gTOs;MN%
qVCeAVFxKnkSw+%6cBaAkj+v+s9Rw{r}ysbP+_}bkW^U=NgGK^mP{OLYNJ3!1%YHS3NXqj3Q+>OqGd9qV4|k!I7;IPVo50!WOS5B
R8j($gq%1Dsv{D>S?~8g`ajKaSMgY-5eHUEIcDH@pk_JN5b9eb4Wo!lhAaXgL6_hA|6kx_(pz3-0)kJlj@-sc?tgTZvwr)-%e!00
85%zJP<aRyrkbz1_{p{r`zRZ8p^KBCj;Sby37pz(qQOF$g-NGZUpM|VeMpG1Pq^#brs?)eRU+ms_*Ihy71$I;aH{<wM3jd-|JUma
p^s-32T`!yiqqS}L^}6B48cO%kFff15Bj28JjuFxKsvvt;x@WfhqtS*yEQ(hNw0k#j1?PaEF(+je3`;09Wy|DnpzzU=9_3`efSm(
oB_@x##)v^EU2;{H(RXHp{<FCc^V9ehmKLhf;{^0HV;o)j1D~XgXP_rA7Lnr@3~V1E7CjfWg#@Jw%a{Oc|XMW5tE+w7s5OqHy8%^
D5qRJ<Al4(3J6G{3GB`6e8iL7mzVZmd(3{6oE@vA#v-6#-pIDfzZ1^w@vY5YoEags0f-x6Qc*o<6BQwYE8u~ep`?PvR6`LEtf^5(
+AA%V0)|q#ak)W6NaiLIOo2*7rlmX74ftzpcyrBi#rtgQvHKoHcz}dCg*oY}K8?IpEbmDuaAngxi(5fDov%htH7Jvi$O_3Ir3~SS
?tln^!!jTeok+yOK#&o;i5tZ>JO{KrB`-k6A#zdc>mj=M)^p#xg*SzWhzP<dT`PmcXf-5Y_}vUcX|d!Cd<LR5RbLJ2dBzDo4@*0_
l%2vIk`xwomT9UETiG$xo(5GFXZb<a_Iks+`b*B*^;!x>T|k>amtF!IhfsNNFqspC4$PDkqY#^@lnNJXbQ}mZ5j)|*B7*Ie76y|{
qlHT<OAt1=Y0bndl29cgZj*c&38aMBg>*21q5##tQzz_`befZUARnFn|M=<M2l7eIT~vXR2QWIo=JzR&y?vh=a&$xGerTifU8<uS
Do$lC1W~9|U@eVJYTZzZ09?$1TO9*vn?yZQIP4f}i6cvO!ZxUr@JAvx%%KJaEUyajdswrOW0>c0MBOK^5X+P?3YKW93WgwNX$nv_
dka~inL$E4M$x(H<*{2_CWS^UIgkto5Bt3ic^l-`0n3n41G9O45^cY6`|>F_g6am01pQ$wj=6qS1~gfX%ErXU@^eXtMirteiG2n?
Fx_|@h9lSDhCQV{3A3ZhN#10u6z$l(kmZwv;8-IoKOOkMl$eh`q8+8WgY)f4Ni@_rnOmiFH6F=pAX-qMj1((WjDVqSMhYNHP3@o)
ZqO({P-J|e{sHhU`Cehg7-XNReiTS~!IFNCSblvQYY7TyBGQ74L0AlQ4MdqjiV7mk&{0xQR#-J9G)WN?0>K6-gBZvnmeg5o@g*}T
plOv#HUhX>V`4B-NUE~rvQ}61!UqmW=9?|C8hP`?ma-x0QDRo5>6LOMP(>mjDF!*tOo8wC|0V%70r(G>zYfafyH3ejm=u?4QwD05
prv({(@2R5m?GuC!rvPydW_A4H>iJ1phEz`BGQSi4j|yZk`$xM^33;VVf{}sss1=&XpK_VmeQc0q(p^DL|WB~kyHd&T2WLPRS(q6
6)1{|Bq=DS6IMoM6vQ-A&_o1FMOCT{RYoz0l`x_pg((2Z6LJSZwI=G7p`;0sp`fOOr6^LAri5t*k!dMPpebkqkSK^8vLZ@CmX;Za
0+9-73I-&msiv9&BqE?nR+PY_K7VIBw=UPGi^%Wr&x>@4{sbWk%Cx9Z_$<76(R%m12|203Um_}!D^FDx$ULIEih_xPh>I-=BESWQ
qlb3>E$C6oO`fqJvdErV^9BtHq*gYA1}e~<a1TKWGZB`ALp^gLkKrhIcL@gd7(3MfV+-kmVORyoVT78_LGS>rVbjd)wmUVpoZAj3
Dds;kfjZ<$Mktf4%$d;2VlPTHyKBqSUPNn>a2bY6Up8q1b44(3g#ai#6(w)H4oSUOp}9B6om%GhWt@<DIibzC?JW&SBvKkuI6@x$
(<u@&O2nf0qXaVHl#*AZkPUO2gzh{oX9i^71Ncy5%lJ|B!#^`s&rkYrKO=xRC+l|tX?w^3{SJ})4FQ78pH3LRn(fvUMb3(tVTApl
Ci7~CuLCL~4)>9~P$E$Y8ANtCWAY*UT_OB7I(9QBXQ6t>unxIeLLibs&<5XU>)1At+@SF31pZ-v*pie=kp6sYu|V;WPLS>rW5RgC
WmJ(KB6X|xdjspvEXFC;QY?*n+-6VUZUsWN+h~l-VT>}_j5TvBQd;WfDC*-{xoT5PsDl`)EW(9Ij8R&RrOOP$g(|Vi7&93a{Epl;
6$NB%q9Wu~-7=W+mKIvu6qz8&2<u^u*@9uDEXJ}%MG>f0L|be`o<~TD;GLN(;VzIn`P;y!B*~b8F)|HAMG3JjisDdwrT8U7kTE0s
ni%e01MG;m2SrT`NlD-&tVJXKu<jKgIc&J5jsf`SO(6OwSUr2i>v(<vvY;MPgGEF^e#|mfhJ=!Wi5Nc{@q_Z`g7n<wT<*e#B{eCc
`Q|wS<cMY%<f)J~REQi2GFhEU?vQO@Xn;18U2n^Dx|W!iQbYl1ZMNgKNaxc?{vPfA-GhG+JV(@<&lKy2X|o*61|>>@nti=Dft)VG
@jx-Q6?zitjL2)1e)}4Ap?|+Rni)!8ecChF;Q;iE5n?b&7)FXf2qGd%0#N&(yoL%%r@KzY<D~eYnw43K7KRu?SrU}KSPaUPg$)!T
$9Hub7W^TnuXQuSTiU`W$LX<a{7B-#NecwIgiXE{XyWgB$|!w}5pEBP^_ImO`;B>PXn#U*PsWhavM~ancBKs=j3;^pobj7PRKY83
=j^9;>EIR!!H6>q95Y%tX$&MOBxQQx4rly0oHjU+U3x)6jTEO&$uGK(Q=Si+i)eg|P)(CE0l3AX6F&+rRjT4Fbt|m+o&bB4Ap_t$
81eg5(ZB6JIzCYC;|Glr)$capJY#bm;3Rbu(1*B}!zV32I%+aR^)^{yt7H$7X5<HYHkuX!X)hGPN4z>1AFwn+%8;;FaFJx>1E);t
pEipP-i<7=5JEABQfOdy8pL`eLL@?g6UH(^foTMY8bP5^J>JKV9^`#~QDN=>U5%K7bKD)#?Ca5dUr{uk=O@6Ce=3%ch>d<dtB8CB
ezGsqn-Zs_f_mW>qIQEMNtElgMC&6Gkf9LVNVy@ROp+|ICm?Vk3W!mqGYVJpl(5rU!id2%l=|uC=ZS&Ns>4o$E;}+*-Pn`lN@b<K
eks6N3GWl^h;d;9ED<~9;AJ7yV*o<D%Xi2?=BL^p%9k}z?ah?Z_#ZsowRCj^WFDyuVlnyo?xbz~?E$tT{ZSfqq#s0x<8T&EI~wg~
$~%W5bb2yFM`|8lteU}l>=T!Y=Tw&iFvZ0(9>k0zK@5F(zOo;E1y|Q{_eOZvcn8_$eP#WA8?)~+&oh@1C*9Qw7L*Qf?CU8isXRx#
55oK-6~SL|KIH2*_4RRs(g5<2_ic;kCPKeBB}{}=L<%8X$Za^oEVqF$1mH}Ve1s{I+5trg>uMmwE1ZrH_l<>hK-fU$D)m0GQhjTg
KDNaDHf(L6q}C3;P48Os!_U3<{_~Y6+w4n>3Zm9qR+HhSMafDkB`Yl!##Ew=0>LenC^tpNCIHIdm64%jU1agrunO5LQdU&mmJuY3
aVoHDj?toNh&RV}<^H3I6H*(|q#>;qH6=MfBal7zn0LkHiDDwgOGEVBu8b06O9r!Vd0^=7ITiQo2`|OG@}g3rsA|jf=UlrpoNa|}
l>EEakEHBRB!GGQAay<s7If=Fs;dVn>g{Cm_H*9KGUIP`WwTZ^5d}1vrjS{o5M<Z`EYEk+{VrQzsGQ~kCQI(fp;@6Ko82%r$0f>T
@`}S8#!0Feq25MqS|wpCu?)hfHpw)u16q@fl+eJ_gKT;mTf-JCb6Ddu5pEFE)>B)blLJJ-Dlu9r$~L8&Y|4U;^I9>LhH4EcDmXvt
I+?9-<|0LhBtYw^6q#E=gUbpi&*iennF5qJu%NkOK}b<ddNi5~B294aGz>#n*AyX=K*l!)H+QVoO6bR-*dmGsAj&d9Ll-Ft3(MYl
9}~y0us8IFZ-z1DS?7^Z)Hne<0w0V(QYeioJP1<PtE){7AYh1>9#{d;MP#1)F~_++7;{qFsQ_$LPRUAKh6(8HJUIY*yh#Hnq#S`T
%B87Dz^W07f`A5mm+7AkZA~H>^o`cDqH9*&wz#>sPLCb^Y{5B2<%J6*2bugbTwPiT>dsnNf>=x_bORF%#z|V)3z(bD%C1}z$Idvz
U=Hu6PI%Bw+sz?l<b1L>glY2Q9?xydrkdc|b;mSnVa6q`JT%HOnI?l}<R}d!qAL|y5&(>m5ISd38XY;eSY&Q>xmgAtvzK61QgPnG
jYb{BlXmF3)ilNyks*;NfZAqOg#!jh8G;JFMb}i)KYgC?a?hj1uIhZ}v8a68=m-xYAM#ZL%q{>O3ARq|>sg3aMTKP&V=4|-!^TXa
A04DbP{Ylh=6jV}!<&@!-mMz7Iws7<voS0&`Mjn&1)IMyd$YLxSeQf9v9GP-$uRc5pOnwLdihUwn%u#ifeQf5u-;sJUAcQeJC4qi
xbX%-p+tY1p!<ycQQq>OKm+Un<a7Z)Kd5atg!ZJ)WCe(fS<(I8M{kFIF^_9QdkAF0c%;<_rRcFyI6<~3N8w)UI@X%h;p<*?FSFT?
M*s4+A71K<AZ-2EO^`fDgJdQwOo449utw46=+-V>u5W;v8Md=;Zqc2FYqhxQ3=e$wF;5Qj%sl4Od7LYyQP`bA2Z9i?0>UFX8FgEc
nO?*%LD2I(1~5iGx?j|lS(d0O2wFg>lLV*>T8N6OBQc&ynx#IJ)>CZ|Rf#2}D6OF~VxnaTlSVU`K_MwcQAH5ML?g1S+$v=QOvEda
Bojd@EKx`+mI$!x%WeVSf}fs(At^`hUWDs6c=te;C#QU<cJ0KS5EksDCpJqgom<Vf<qQNl8p2N*0^OUg95mZmI<&jtuo*Ybt1!)Y
LTWT5)f5MiVVTLzPdPAxgDn&n3SRVSwp@|O+)!ep1(zBaOsPR-+E^-)jL0Ejre!j1WD={o0wqaWk%1(g=KULa0K5(8sp3cnS@=yH
)fnWRA(D3B`Qh`ReA7*Wiz>IIeyni5A%a;0^n5)Is2l7{&9X)$v$YoFAxe~_MkMXG=p9Cf*$6HgH)fIAP4F0j9h8MEA_nMIF$9&i
y09w)Nv0_%FjdkOAaIka8ek&{Gik{KDfXRx)3$qps#D=>Tj)5~nTkBJbg{X56EY5?<fo~6f!Gs+2ObMQI*nNq@Wl`v`;)lAu;=EB
WhR%MHH$+x>%~}ZvGAM%Lp-_3?Ncue{~OJQTmAG?G)g_~91zD);P9=nDeS!DJLF5h+Ij=s3I!^-r=&Dd6%;R|j!hV54Fy!f6a_RP
O${OxiLn};PDv0%8kKb#fN55q3DSrgYEjkOMVfS(hUNz`KcT)zWG3q4Zi6_K5Wxf#NfO3RSjaSkz$U85FBYkyK%6)_oJAk->?|D_
bydbhZEoh%>#=TWaS26^!zgs!Dt0Tt+f8(N-C})y4;2pQ{m%D`vS1!ySr54C=6;`ulT!u@<_bip`vZRO4ktz#$flFOF!>z!Gp2}=
;M6=e#Gkd`$<l3oxQaahc_AT22=t>5@&u+BB!DrC&VhtTIO#;+4(T5!oO<IX3(-AfC$QfAy!}zwT>l~jfg#p#ijY9=G5b!V5HMB-
{?*mj*M``P<1}V-O*`E=OcyG{HzWj5s6?kyVJX5z$Z4pm31Nd9aWtAlWo0eKafL=}FR_^swwN`yINsh&INZlzYGfui8JmWXe$z>{
g;Na%Eo(DHGku-blIGhEQnO4`1Cq^Kh_u|86vdlzrDbWnZu2)nTy;SW0Q4}UB~if$%Mp{do)iqw+srr`4JNUWvwPFSj5LE;vtW@&
b4cAWWMo{VV;F%3)EUDlVS@xjV2%@pgAqeW6t-N<z^PQbw<TCHiIh#6x1)O;Yo|i)=x<JiG^-YE!wC`}Iw6C^sK_@|0z-1KjUq%)
Mj|2^(&Hk;>1!NHj_ra9E4wY5aLbuYq}Z8mFb8ydjg)Dz)<Q)T#V7T|VrDWoc3Y2CkRJ0%@MvbzhHrNUF{CsNim4+2jAMBeJF!eQ
!k~IE-YCNfknoU^Cp>V~!e<FtOJz7L#mgg7?$yJl1-u5dB1DOsurVFl16H<FX6}&0h&Y<GF~Sr#gurHW#f(xT5Lj*R;j&7jZB-(=
gPd8!%SItF#~f%h)K_*>il;GUc2!_jyd<f<;@Go}c{KIwi;o=WW_7j+x>Sl2XiF<u(1Z&nk=1k&9I%3IG<3jG0aIMWp{{1xmM$J)
VMd@V+8XI=({-m@x^n5y4U~{$1XH><*fjyo0pN}%2|&B02r)5*J1dxBnS>b&ou2Y;Zk%fh=$1CIQx00w2K-KBq8SRg!!Uv@S;|S*
Cm0yx7Y18o2y=LHKqrp+&?vj)Pz|6>(m5G9B2d^3jcgbesUQkOqBbde8kK4ygA+2vlUD{%Hvx;XGHXQa?HsGer97<pr@Z)Xw`2q0
EDNDgeivh%MzyGlj6-R%Wu`ULa12fjERtBbJ~n{fG@{bRHmV!D9?IKYD8kuI@G42^t{`o2d*bOa)Fpx68&!-lwy3bfD2Z~fd&Rm=
wxVsw_;YlVlP2}X&b-%bM@%sWz5W<qPe?=aNyUe$ioUjqTWNh9!kAKp8VvUofmp;AMSv_s)hrm=rIBK&4I6C)fGWjR1&yRu;SlIZ
8#fPbzzD8|wzW}>jTEg57!`?Sg=REh&7obUwuakPXf-3Wro;}3$r+~=g=$FKD=3DU3zTGmP(;Sm8ygxWrB#<L$T2}N7}Y3CSmPXU
ETqDLXMhpF1bPw#n<KbjMBJ=6PS6?pu_#JaDK!g2L#YggB%uvRCg|U~62eEI)Rxc_i%Wu39F!7_vDUS05<;^~QdKPp>0>TIkOi2g
Q3VYU#3a%=U=-05E<u$lQB{y+1eC-?QvyXKl~hDgKum*Fg)m4`MMTh4)iOw+P}DIHlp@lJ3C<XR^Iv9RRBwzZjgKe{<V+M&0ZKHd
J=VW5MSI~gID;FN=P@Hlu@t~rCWX*bLyZ^j>kj+KP|qBz+w9oXkU=~W0~5&7cOnC}#S}MfkW`e?6u|_{6%hawtVImLQBaXI(p5~k
QaHd;qO5?$NQfc|6lf)_sTC?Hs-~uyh*n4zA`Bx1Sc<^G$_ApKqDe|=TFEKN22wJ*#B{`(5F!MDg2;JE46wsDAtoNJsl}xdu&{h<
*Lc$Y;LQ!CQU)|6Xe0%BqNhQ5RZS*gikYa8rXb>p@g#;}$^kr5O+DX-X>wz-9jxPjA5w|nl3PN>v@-P4z5@DnYl*+W(g1nTl~A0a
q&~?F5Tihm4v3@r;536LOz|Z=pvh1oS24#f2;&w9ma*xnj63zJZ2EBXz-gRGLv!GdW}-=4Cz0$g1z(+YbG9*qN|O%kbX3xJkkVG;
7X$7h8q`pAkY)OlPH6uHW_l$Ex<H{Zk|KaT0QF<A${y7FEynM-ds&QCU!2~}R%sN;Y^Y;&nTp|lM{cb)f+6j?<9WG*p`t>_hNA(C
ZG&Rhz=hTtxINh@AxEr&+s2M|Zh9P+3NRQ*ZHDliXxMIXP17-=IZVN<#3n4qAfX_ZMg^u>ZIGZT1O$MkrBFm6?z+iDMiWUzrIkfi
Y?d&MM;joMEDSIdD8?!(ku6&kZG(hCW@KdLGDH+5ON^ReJ>j@%U5=$HimJ-07NrOqgY?+bbu$E3{ldZXoE;mXkqtw>1%@e!1|}rb
+Qi0Evxbb&Mi|9Ql2GLtf*A=kRTUVcDXCCPSUu-XmM7?Cp_TwSgYF*2G}n3))v_BORpF6vgP0jv1&d8)g*attm%8DZV`3TJO#En*
{;4@-BlY;5UI_@0v=t*tkwAHC*@Nwvmwz3=Jbs{q^gqtev}DQBOw7v(Y8<BBRI!M)VGRD+9?S@&bMlZV8!-=Z+%1v*c~*3qKSP+&
WD!3rFv}S@3c)1e(x24*%&G0YR_c(C?_+0>WywtDso>+&eC6k2o<<YPH`AMce@XN|iv}J)LRtc(fIrxoDE9Frhs6XLpg@|F-EVJ#
9@nb7r^e^wp7icLeSg464xvd0t7ptMPZjouE}p*eU-FcFkhrE|od{V6Ai+;iCr|K!^~=&HN(U(gL+&X$q%iZv!c#M@N>k4LP=15n
IC%rzK4sz8wfWC@soncBVh7d&J<_KENI98cGz9+WzzL-~WHAyw{W{RiDLpiow+k`|z)j>JVh<S!XJrqzLMBN{S`0ft!)~5l=@(p3
w`f4-GNZwE08YjhkQRYmus3FD<+$EPN%f3dQzW{LjUaM`njoqI5*kWTAeE9G&&=GAL}cW>LwH8geiYKUhSdhNt~6m5pfNKuB(Wqq
iIs|ihzY7G8e#>Jwh*9-B32cUK19<tlT%_6^_hTVK{Aq!Wg<b4P*nwhu}$uQf=RT7+;NpyMl2Z^0=?4k;D;<fON9^A{76@@_-1L~
Xdo0b#>19q5k+9)6cQv7vMTB{B&iZO*um>f!J1QiQU$+n9GKoPc`ZZ@QNa(TqukvosBN}uGwaO;%=-9AB)C|@HNDVEF(lcI0N@+W
fbXbir+^mz;P1xF8ER-INP=k^rjTe-l$G*0iM~$0jBo?b?c^Q)Fa;qJh|--g>jdm{k7FQo?hWM87iU<WOY>gh28U1?C{l$WFnQ)g
(F(d9#)o0V(|a842o8t2@A*I3Yczc8$T^~L;)d-rE#3S}-g#K8&eWZxo%az&Y;I~o!&XT^<&e;TkNPc9CAJBxB7s^L7{dvZ2&pPi
naoTGf*W>b1Vpl-i9v7?BCHC8t7%3;wpjrYGm%A^IFpdH5~V=4qY)`-B|@mIM~YS;5k$~N);lpSrRjviMW7`E6HGDFQcpw;??H%q
<7S0Q(L+Q5l9>mb7>N$jk-Wfg7FZTTT&foVfOZ??KE+P$fe10A49iP`z!47z(V8j<8Y*>^y<*yKO-S$FrtL)#o5Pnxh;Be0Xb2r7
3)H!wc<gaRI;WrxFA3@C@b`CUFNSTki@@xnS{hfp%A1gD9;kH~gVt$v0nk0ty;<mn`;;aiv?|1k`{7(iP*NB|Qe>DABc)|BLvmsc
+i=yxT1`p=ioy{s7mD=tOHRcVL>^(R3MhytMikt&eSI$=9FyE@${yI^k|GF#&agb%d@Q7f#xSjqQ@SRJfT9UrN1lg4a8tr)Q$QN$
{xWoX09o7O94BCP@a(SMxAJqzSfV)gwVN@iRFpXeg(eXZ`yf>)EINv^gbE6avMQy(eJqdF50jJ3)G<>RM&<ZxH**gX8B8_C6X@vK
3mBb~sA8G_ba;3)Lf4R>z?cw=i<>s+yGt#u$}t^@L^C0(Q!u2gtd1er>Lyo&SVqYVu%Q&g2pCK$1Lp;WG|iUyxQAH{Igp~4B`rG|
F$C36qBN>HOIeJH0~i*}$t5m07Xz3_DHhts4P~;IkqM?_78AmL$v~WU|C8wc5px$Gx*ETmOsSp@YfZnUsN*yhDlYnOMfoJ+(vKhH
m4c&fC}~pIjZipbQRw3g+@(JpA(}RJAp<5zq3Xf~XHrcB%G{#GDb%4}4Ow!Mn#Uo_v^PBf<L^tzi07Tx$3_eaVPW=y76J14{Jf({
e3L%c7fOZUGbFvF@gbZjWM|E%?zI+!k7zxQrb+frGmk$-*@#;LWS|J>e!#C4c0Q+~L(oni1Ei+R3QXvj;kGJjqfmS*u?*GloLRz7
815AI0L=_id%2EvgR3JSq^2W{3iNfAH7p*>X7xl0>UO!7Wpy73P?*Y&&Bg6Ir*A-q#xYdzLnJ6DnkZ<Afs!H`7zkPxs%4p(8kCs`
LOmEwL7^h42x+FINj5#;dk6-RXh0vH#2ce3LxcU21}dB_Nw~ZrmSBpAd8Ny4sCUGi7<U8FxnhdfP=<ttyGTs0*{t0!+QE++U~DJb
Ylm2IWipwh(8efphn3-7^_Jr=R69~6v6!c1iQuP-2XQDt04D5AjS2DRgUgK^x!%EnFyZ#GSKNl+ARQ73B0yRaNRnQJJG<Tsgzksa
!>`xr5LChN{mcj)O-O69b3Ml%+>CWO+7EYsKHPykkge0#M;GYp1;hE-29Y)`ik`|ypv~c-qa^)Lt7VuREvyaHvHhUyZA?VYBt<JM
<N83x4MgM}k9Z{V@1i%LCyjcN2$41>t!y^HSrm&V%1Z-@CypBqVK6=~8QOjU)vE9}ul9bw=>1`n_iI|J{?F~7>9xN!Z{c(a+&56E
80HK;>)?BQ6+W_M>vII(<)4AYGr{N=>4-p(1Mc+PKEgTk-aJvS-R*H*QhQBU7Hd&3Orrv;-)xw|uv95ZEoe4@M2jCg3gJeG$wX2j
X(2`_7AOu`Mk}gHW2~ZSfl*CRX>^w<Ks4fOM8TN^NP?<~QlgU(m4rof*Al8!fki?nDGW-%OlYbsQ8Y?b6=9ZzHZgSwQS`?WmWqg?
f~YN~s135I5n%4oiU?a+veJs7RFsuTVK~vfP`&Y>cTVJzep{fzuLdDYLYaY+XnpB|2rId)hB%zOY8OS*RA2*;Vnj$W1mUWTTUKq<
md!3e6)F{oB88TeZy9xIjdaEcTBB4&Y_?K}vfbL|?ZT{uD5ET@%Ldd@g=K{;L<I#AQDUT0L8}^arx+qis)j-aT7w`kAhHY!RHW4)
83RQ~A}X<iTWUmjH8L3Qjv=K-L>3!L$Q0zbosx(y4P!>lhdEq1ZJZ+=vT$&<i<(+gq*?_YXl;sXQz#Y{qq_}ZAi__hM8N!o58W*S
ADj&v8_%b&@bkzjawvR{y24ZLhu1|sPX31iLqA%-%n}`(4a&%elpf^!S>kR9{2&H{-fJP*nbtd&amyJ3o;^nc_6gL8hVC%{F#*6-
eIWyss}#dQL_#!zwMe0mnIQ<90HX@z)hU?PV-cF9DhP^5tAk@`T9i;LQLSqU5u%j}kXa(7Xb9UGX%SeWF+~Lr%9V&JV3ZAE@@O==
rHCa;IjM-{Ei}gEEpq7U8Z>Hx4J(i@&1h*gRT7C<Yi*2itVuS=Vz8!yWFo|^4Kuf~@X{JPdvrQyW?y*EiNN+7?UIs=>kesaJCcbX
Z`5^33Coo{*h)=v58zG*=yc{Y#8PyVq1-(@T1tK2m+pS+`7*k0zWOiwvhcgF0Jqc{FBXht7`ZRo&d7(a?`#m{djtZHTsy%=1s`aK
p#;Aqjh&E<=_|Y0j|u6IUFr<0Olo`879$oW@2E1V=7k=AU(ZXNc;<E7rXC3hG<)roqsDoUO3$$G!HF3nVelHFT2WM(%vgA6#YP0i
kS!?{GE`JBML`WPWaJZ@W&;pL4h@M`!l1>9A}T7ui&;?th%qr*WusCSIhJD<ELB}KVS^E%#8g4ms)cRQszlIL|DLN_Mz3O@gAWOv
RPt-X5r_xmN~g+DgoO{i2^Js+wVl9Bqy!*%q?B>xzC*3-WISzaUw_YC;D<JHaMOox_K*R9b-UC<f94P4A(5sN5PMDO>fAjLRShde
08qg?Hz=cl5u}(LQ`{*^Aku<RiW-F&jDRT0lOrbp&|{A}D0_PP4_-f6up1juL~0+OVb)35uwx>mr~+mgKs!Z0ub3WB*Z`l)03k}W
FXBFGp}-+?dEek?=<Ml4^{OaiiPEnp<}cI1IdilWta{7&e@@gADkpEJrxWD)Y$710VA$m<dE1{XNlrN2!-#>)Cw7(ndz@(86vW4T
oX>C*(0c`6l!FRLC%q>?|A<J16Hr3|FtSl2F;px-1p^f<)ezJ{5<tx%Fp$75UmBXL*cb_-)e_sV3R6w0+ZeMfij0xkO(g+LvPeX`
2}w$5%WasV2qLB_VxpKPQdp^)h$0APDOv=jn4Nmpq0N(c5&#sS6fq*f4G0qn4j5(sorMuhLa4A8*z(9R!*UHCJfA;Rt3Q(ZXxn2(
)>q8raR8N%f9p{Q2vc$8%M|s&%UO_YL(W}COq)y<D|Z3O=m9)nLD`+-G6Ew|Pz~i-G7OuvvoRtgB8(xWVI>^EXvWH7!dySRtALi8
)%xl9b@o-?)S5`<n4;<Z!%}#OKz(+E|B}&R?xW!o{O>XRtqoofaaf<h|HiR$LIl=a>pjnIElgnH+2e%;mj(7wt@Jv~Ou^Q$BoayK
MX4qBZP0;c!cl}M#uVk;fJab=L=DyAurdR81<Nkv1X4i(A_8I>*Na1`2bSG$GJf^R*wmeNJ?oBdCM6x+J<Fn|%TGRf8Z;@pV#W=r
Ms-n|jOD=6S~Z=p<buN#J96GlFQiNbut?!V<!B)oI3otj7RNxl0-?Z!G7@(n%tq#V&f5B%**rs+CC-h|;(&nU#T0dC5lJ4jcX^@E
dm6_X#7^qw=2&FGdel&Y1?^r0p#(gg&_c=(0CXtiuxUSPL7trl8Ojq4qV&oU+LR9pQm9-!xPl9?eevjn@J88*I|rv*<pLJ4yJC9o
o2brV>dkwBY6n<En68s^lgAYSgt3``^kQTr^#Wiq%4d9-5!oq>@dNZa17^a^P(ERYdY4e)_0%<F9jpioRzOi4dG-!4uHoH65;QTW
&O|sX7%u$m_HPmoIo>e&7Ko2G7<u5F?Y5ONXv1vH`<t^s&wg|>3L*w;9VEb#jy7nVDFL9#C`czN2+0)Zilv0(cw-Huo=zN);^XnT
+7Ju`5QAnS0m&K@)3E7_l5`4uSQT$3noDjLOoHa}tcY&#1x4;0ML>ZWLBV1|z45Gh+UFP|B8s5$pfwxr-KH9bGb|%g6?r>9SBS|0
5b1)=CUYsw#@*a2cAQHIxK7CR1+Q=c8xrW-WrATG!-5Pf@|=eddkfaijrCE&a$Rn31SzOa7POuE2V9xFOr>~tQA-?1$b8H}Rj1=n
?9@Qh?hwvYniUD1#$w6D$*Efuo?cN80QZMeZ@Ux@N+YYc35;B+ftDNM;rXeE8fbdf>L8sN<f+0d2+n5UV;O+pNIMRL0v%Gg!}My5
E4f}0k8dEuge$heWu`jR&1(9tIsJ!}Jp}nbi_VJ@I2Gt{)hx+0;ktnULPUhpSAfh4pi$+Yn27Ry1Cj{_*8z9G5={Z34+h?Zshwrs
K_q~I2c*{6?c=M_2Kv%Occ$mKJ<9C>5-4()UC<W|%cK^|AWQ6rA??J|%or*{M9Ld9UqROCt=UtREoizN%|^&F5ie=oAYVl%K%5~7
->T{ROI|B`u&Rh8Yo#nkO@~c@gXS@rC!!;h&BK&YVoPZvC4YE%9ivNux@lZ&K%TuPzViCBIPO}WoO(dJj>J^gvgipR4T5=0yDd;m
5q+QsKD;Nsu(OFhK-h+!BZ4;d7q;D4!R+_3vn)(KJnEkWo-x-DHEB*+CulHubuc>=3!2-<M{Xu?8Rha_ocGJ^UIg~esKW*w$N(Tg
(9I#*$UsQvalP<n#ODT_E1W)_YnO6}*#vEOBIYz9Z(I%bi@uP>Sg7D!zb?9pm|!hTUcO5(Yct)Yn8r-B=n_fhd8ZmtOc<KaBdD-!
!FJJ3<lq!EjORtuq$;T!G%>eOqlwg3G~ydf1_FJ(?_ubMkOc#WsB3wA9CCvTDjgW(6NFVd9XZbz&0qo0sdZ*f6UT=O#VuqY`aPjH
IOUDNZSxLzoSR6dVKnEB+tYj(r<|(IvW@Wsq!`W~K}isiMUhhImUK{>&ztRp$2rWY(Qj;}g65L4(gqAL#VF1+2p%jgaELH~fCGU<
XyY74!FV&MVUW%>eWjB@qsc^Iwh7+OFg$ArW?Yx5&2BV3L8S(m?;ah^a_`D>3LIdsx*nKXH$pm3DD(@Q(23!B+Rh?zt1ug8vf7s-
LJOHKQ8Ba&mI5gxLQBB9VjEQT!D-jG1I1X|1G_92)o+P=u6OtJ%R5%MD@d3TA<SbC8HmfomLhQj4ku7{8WWq_i0}p&=hM@Xk+IED
BiNq_4!QSD2l>J8H)aLgM@qay&r0rCkl}>>mWRB*Is@F+w!cT$Ohw@iI^K%tA9ng;*!da4TILSdg!KR~<?ayuSd?V>kHQG<?ngxl
6j(rnVqvWB)wYdsGkTO(V_Y3lT=<(dH%b+9sm8S?DJv+AwU-Rn6w<`tr3%(OA~La76y75%mgY~54K&&=^pYcvqieG0q?fRqrnB=&
luzvZdygYT44}md^-AZ4V$7_xv=oz)e-E~wBVPZHS>m1CCOvMG!ay}aMFk+0t?jy{tx}M~23@%G=E;VBcl4CXrwVdXJ0?mxG1D_O
OF2TW(uXEj6{}}T=SMl;85cEl#1<+Il$F*O7cMiY^m@+@j^X3)yo*Am@k8nrHW~Apf!uqF>^nme2dYf#((CZ`rB(pA*BW6~RAO35
R2Y~K#xp~e8eg$3ggdehMS?!C+h`e`uz`C9A|3&wqB;WgAqBRA3?%p>4DwhCX_RFpwG#$ReT@-#HWq0t!bPtGPADI1z`o7%QZwS*
jI7Sy678c$emWII+kaeBgpJahh!i|Tp~*Bc7_h9bbu^Aq7^ibAn=r$HB;>-v{P){%!38UQO$);4U`NfOcsp~WavPX#y#`pQZXKdc
{n8lYav2fiwMEd{$4wwZNT-2MtOGMRq(RQN$k^7V`(LP^YitJ~v@B<M8WmE8Oe8ryXBctsyigbuq+mS@z#utF^&A-f^s^jsOq8fr
Kw!ug+KE9L#ibH@eR~gg%=vkbrstu$vB7C;yOZG6(DC3-hGxs{<?KHVvBDeA5`pkZ4UGA(wRP>>N4v>RVrdQ8)rs2yXJezws*ZT5
L^Tm)O0Xpot7?(5!L(syfkXj-l@digtYoNj6B7q()M29vjAmLE#k0PY7>qThhLcPXQPnCinzczVY%L1N!i6ro_`x<1*4Zpniq`AP
6HPrp)s^pAT7*ExY5@jO;-L|DVs%LFrN~ANv5v(Z$7Lu{1a?f8OvMvJOl(3Vbkr0I)t52`0}Me-fq@bW2wJj~q8UvfWJyI7VmP4&
(cYTF0~rGoi(Sq2`FB&*hA!X;Bq9_B!U3}`!%j49l+;~i!qcp`XK207nW$TTI2eK$1TO)B^$iX6I2JhK82=qwg}x!@>OCHb(tWY=
r))G{u3IBF;<#F0Av}=kJ7?x~(4?{J5<v9|FC~?>mNf_r3Dt&WwnVllh+8380A!+yN@l7kDv>5PrC)QcfIk#_f3n7AeWHB@T#)fR
j^3gi*h6JUAW+_OCz?aPMegOcYjAxXuFZ$G@0J^7TKWeX?<X9lz9$cM;X>?&R;j_9E9TT$q=aHU*mV)RgLxERb4Hr#XzWlA2a;oM
dNauqDsvQTLGKrSFvfW=q@9C%zZf`Rz6`|ZV(K;p;GqUY4r6?i1LN8BhL5d7d*T)w4t|xj38#Gj<zN_k$e0V4jbOJP<^qn7IJD*!
AW{3;p^+X*q=0jJ@8$VL9g(WOYD$PwI2?=s@nC@A?@tqEwn8x&czAWCV2F~!--w6ntH$`}SSsL85t2b7vQ835jF<(Gg|^BnFb@PV
lIUZTyD;wX?N>W6#6@~q6>R`{Y)75%eBG3{SEg3SJE1k4Aus}R3*Kr?$0pcBG;CwEQ5T%B15LOU5x7<$<~C81Er1dokpu#pfnus{
nraiAltIRmvD%DfPO(|MgD}Rmkj*#GlUp^Q;j-?UVxt!UH_}W;4Frh{^5HUd4pBLr3B$p_#g20=7!pjpp(%(U|B+e-X!4?P;)o)j
a5Ze~NJb0+gFCxug+jR0ivsgT+(rY3c11e?s?epodu2K>y=P^vU13{e2AX4a(xVu5$eDAi-jSw<IO8)?CO3?_wzkoWGq8-g1E|tn
7}(z#a4W^x@VMb>k@w)(#Z4C3bsjyIu;uO7(U{j<yW((zwz?oNS*?moalK=h86xqdbtR+_`ErVOI_4g}1o|R%ePTQ7qD|71K*)8J
TTWw|)w#2pVkO-)GkFH?8(?M_xOzCk=C{*THLC9#&{|1q3wJf4=es7&ckO_8=-%ay_P4)9rb!XeJQ=1Hrq0ZABOc6+1PvI##u4VX
SI9;;03ET`-t;L7ngmn#bAyQe%|h-}YV(Yo<2(^v>`w4tZM~E;H8;17Se=*_Y|JXMEQ+F<vbSQ>T>^1d47>qIBPmr0aWd>d1OpC<
lZPU#;SPEpT=Bd(r;R#~8VVx?gEbL}XW_s?Ufeljp+taB3NZoqa5FGy9o|Z9HyXj~csR6S%ht{5J@D152?W^IqN>NQJfUe!INCI6
&Kf&B^ti3>ahUBe9&)V67qtyx3{o^XiX;&=yIezvMJU!@BAv8(!jNr+jX=od>A+T*=oJ7GNF;_JmH?N0Sb<c{tvkN5b7UTA^*hMA
nRsfPi4t<uNoi#R3URT-*0+(E5J>^BkTB{1jmX)UdBPARNZlj^z`+pN;32nMVF7wM*-v~x*)anP0p)RnHjGQOJJHUe!#T5<2X>b$
AhF)o_(6c06I~e8gmR9`am1}<DJbr^fR1lL?&BFbq$4lSj@r$Y(|B798NA4LD+d>XBexn7D8|vUDA<NolXS!y-syHIlXH&qB06_3
9#1&RtDNzkJVSuFG`g3RCn08_D`_RA!<Q~YYHfhf-oeU6gR_7PXBCkviMR#xkxWK`07VZf99|j2uq?%ZH$j=Afmu1(i0*0&V@i$V
>5C0D<Z6z&8tPmbaub2p`k;@Iv2n(o;n+E5O~#mp7<BASL`Z0-mBSEu7U&>#+zZ(Z6qMg*sA0^>wC-SJU~q(WyoN`H6~UB1<4Hz!
uzSloaPy5BCrPf>of)RaS=_Pyqngzq9t8vj^O%fP!xnhmO%4_4z{u>ZY+KHq#S#ZQ#LpT|;IJfuK|`@Y9-6LF)VwEG5a_#;w1C4<
JIy%+U{O2XY{XzibThF04q)SFbXC9{;v#KvfZd_l5Kv4z@HeD(FzH9!cxA*_n+uPA7{%~T-0na<1L-$Uo9AD{^BA_iqbcq>0GGTj
mZr<~XhEDY2bv-MV~B#15XiZrSF=dRX0QNcFotj*AQ&!*B|-s|haT|5qkGraw_2gh7_fpc4tL6BO2G|7I2%<-rhv^cQJjpdXqW~G
TNGjlqJ@z_<vP^v+1q0j+?a~LdUxt+>4=Q>wSE<EVTIiaJo{-lE29pbwKOf@BTQ9;Lqabbp_`i+oz+N;O~gSM36`_t5GW?urwZ8(
)`yey?l3kw8u!Z;RgNh`n&ukXi3L*D*s21<T7(Z4668As1VUtF&5teB=hTMpyF$#-+!27#f%i+}=xi~tI|Sh8uf1LfI7)`eOCZRj
QWUTUt3h4O&!mGd%2x{|$Qq_$h$8oc3V<@GK3+6^IKp3kF9zlr=G}w4m!=#q-M>?GGmh8q&xKd$IV08CK3(9J13(gidc;w-N5=Gd
j?o^BH76UV0qFyLjt|{oW*FSff{yzJSL`l;DGf+;!{=+*jAJf@=7HytTCPy0Zmf=zjgCy*Jn%z3W$c^uBJ-Xk{hv~b`PBu=k&Lk?
n}hNv#^elFhF20|ym9`$g=4B39R0Qz+;U)~_jeTR^*m|HVWvY64#F6PwoFMWloLOnMu3KbAr_|6rUB|P;lS9{yMB$NaGlD1@F1RY
(t?Ms5g$|{YD1r99;pEAC3{ouL#n`_lPnXeHK8#Qfj904l%wUaQc2LCEyJRTl_(;$1h`i#94SdeTA^OVcRPcY^d4K#>xAAR&utQ!
<q;=V<EpA=Mwh7C<Wb-neZ6e)P50^1#C;d)8<*f~KQwgkeMz`*PnQ|VU%(>{esn5fBt|rSO#~B5GB%_T<ttRB1zal}W+8})CC4)u
OoIb0f~Ap`RE|-I+a_36Qj*4sDY(-FqO}O>;am(Qw5cL6tPzT&Dhn#06e&WopaLO6u^22NmO30embi6J|H!w>!-<wy&A0on*gQj!
fV^S=)IMk`ge)-oXCt@W*kM0A>gGok(7cXUW4ci(DMbH{WA-JS$xjhIe%$A*L}CIAkxkEA!?DD2%PReqGmWaHCFU%3h06))dVa*)
x3t8Wvwww{dO1Gk$qwz1?qZ@nL}W;Y!K+ZIzb+i8^wW_v0GyFfVj!T!WI^wM!cYzWU#v&sY^k~c2$+ve{s+@VF@Pt3DmuXr3{r-N
q1jsj7zS_xL!^Z6Py0+!>E^+|nF5DGhp|4*Al_@#WzZelQv(I`nJ12_!iyCstVx?QIc6-a(!Ds2KXUI87`FJTD&w6rv1=n`7Yu>4
Ws&Mcv8c%Mg%l(h+urmgQfnBX)M*X|$sujsD`kokkc4F-F3E*(ZIF*zY{OJFaFrBecAQm-wgqClE=}85aKaQY>3D7CtKFEP7ckey
4$G>KT+j%Z=Is=dt3*iT%Lj83GW1$)l3?<w(aPIvB6Mm>Fk+o}Fihtz2!O_KGLI4o)*+Xlk@>=i>CgzWB#cZ$0fumm13;dtNtyyC
8U*k|zv-1k#8EGKAbTL9l%OI?qK06hT@1PU^r}ipau9%Tgb7qkqzX6tXFS2{grwaA=L~3m9Bx?p1j?#Z89i(_==5-eWPK>22;fgz
s+)WxvD#;2GWNNaJgx;10Pf~^<GvnLQvL~+3;0~B1r$!k^YsWHpZdgq>wPbkoLSOi?nnEDfW<vzC-&!j^z`x%p(-a|^pO>$;6p=2
A3F&NCK!^EBpG0aR%omUcfx92Ig?ETLAaTNH6hrlUVsjA#Q#JX+u~?({oSM`O5ze_17Bmxw@rbDl26O;$ow||9fwj7^y=kRxQ8%7
LNq}=1_P-Uh(JHiL}7vT0j|^sK<y<Zpi{k3=dy=Df65*agiR2X3`+GMQT_d54Ny=Ng$p$zQxGKzPz#|)xIC;0`m&!@?9ZR2Bob}0
1VV!h`o62-STPE{P%EKn)E$_+6xw37#y>eJ93Y{^?;jOKwmE_Sp@?{%8}tI$>nj81W~u^}1P|W_-kaIHof?7ExhfStfDnObdE=Ef
P9@Dlk8hZVKSPG|VoM}H5c->vm8(*lO3gD)B&eYx!U_ujP?~af8KVk7_LGx(Jfum%#d9Z@N<iyR{5`F3KLK&<!_@%%9bkAcQUxmv
z^osW(!&#xoDfC~?lt^*#6Sb2cVoNuemL%sIe|Lnqd`c532R!yqC?ylLTJ@<CMY&pu*$<n+W?GFO*2qwa)EbAhQ<TY-hB=#_zzht
7%)LYQ7)NaBUwvjSTwLMfjuK2xdj_ktt}CY8<_E7rC5#{FIXS&>Tg;JpK`_?j4K1gJa@*zC32z_>;U2##!JIF-zUo#xmxezkpGV0
;R{Mq0ZU0jK~)hb{w2JKA6HumG{R$IOKgS!l85quSRR<HwLd!U@lGXyVdC`@WLN>zJa-w)uy;`c(NzUq2f-EwU3C;I*0mT}ui>wO
did6zL_Nf{iPEH5#K3nxQ4zTYnS#Qj+1H2cpeJY;^1&nQJ(@$sP8bceHMlQ(UE13S!5{u&4==}}NVaCqIni_(y3X5dB${~mGb9#g
Rk9=Cfxv{AdQyoK%A6P{Obtx8(iJ1nO3w7#u8}4*zGGj0XE5k<aQG#eP?;b{?{dO8#o3MIyGUW;fV|`btMfoo8;$&7^`bdUJ^o0E
Zw+0TLVV|~5Yr7svER8WX}6J1b<DI7-X204Gm0ZR%n!vmn-A}}Z!klsx69&$mu(n(Ipe_0xv_wt{95RBVwCS)juwPs1~$XW8r}qK
nk{hNXdvT{Abf}#T2BZZA}oTa0(;D88zG)B?B<q2TuOd5S(Yck0_JvsiqL8lw2B2vg0GSYZP~eK#%Xc2MflLs=egKAt{SN{2U=gW
?RzfELV3Cm!J(;82iy&bHkq0tV0VI0EK+A?^6|jiWTHU;frfWt2%AE@M1j$C{rsJue*@^4{OXEY#JUxF9U(V!fvn41<eEnK%)^my
Xyv9n%bHJGEFrPYY4BjPZg?ei>TZDAgKw`jXC}+nU4OG$A3{E`4V2kVi*C|LF>`f?9XYF9EfUptc{MA1Eta9?_NP~)OJMe46Wr2l
rGn&19F7m8IZ6i#V}u-I;tXVHr`a@SQ=-Yqs90B`7Yd3e9r$luoaLuxQ)AND(i`p5XBS(-96>=dLV*)ZV*>P(fz3#8>2k=u&M4r7
O||ei-fTb^XELE6rr3c=LK9JP-;9}19SISJ*p3^vqO$K=UBVsCi<G$idBRB{c1dT%J`oSVFa?EcQMGNdutc%e|9`p%HT&NFfbHVE
P6&M90%?H=A!ZP8+(3*L^Dr=wg=SbJ?M_6jfc2c9rf~f9QV|6fX@cS4_`&>q)OLNKKAdkak9=@kPkbjtpi@MQ{@eSn$M551e*^Ca
`oF@SIx`C`_ptfXl%5L76;A$-mK1RlmfEIO?$M@aNxaPzw#-9})>UHvclq-*L<_=W_b{myVW75(wuwi}`7>G>-27T8$@i9VsK3=r
0=Ssrdii0jBt9DX>Bge?MH5XQ4%8}c4fO)R_+Eu9?YgX9jND#&d6zp6ehFYxj%x}NrMo??4~Mi%goa`J(7&+ED7h<XR0Cg11ELU;
_5FwJ<LUq3Z(m{A^ZepFRwo&0a8KPo*8^EGdI;bkA1>cFf_4%)!KerN1HBB@VTM$wohJ{{!9>RY)O<H_OG{SW2s*(tMR$-}gB_YA
L^@J}Z8meA1CvO!mAE}!WW5SsXjI)aN@8rI>hm$4d8o3%dJ~ij|58ljMK8pN=Fu#RqP^oeO70{R^h@xI|A*keP1b;tA-2~U3Mg`~
Rv`I{msze%<e+^y&_%<VIyArM+l|DvPAazkW-JmgRQPope_wEmOwG*w&hI}j=)b6f0U<y}Ai{j3Z7WeiutjTWZMAJf7N<j@YTdBs
#$z16;+QRrq2=4a-l~iAum8o|kxmpO9h2$7Km
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
